/** What was typed is no good; the message is a sentence for whoever typed it, and never holds what was typed. */
export class BadUsage extends Error {}

/** An incoming webhook (rest.md 6.1), taken apart. */
export interface Webhook {
  /** `https://company.example` */
  readonly origin: string
  /** Everything before the name of a method, with the secret in it. */
  readonly base: string
  readonly secret: string
}

const form = 'https://portal/rest/USER/SECRET/'

/** Takes the address as a portal shows it, which may end in the name of a method. */
export function readWebhook(text: string): Webhook {
  const url = urlOf(text.trim())
  if (!url || !/^https?:$/.test(url.protocol)) throw new BadUsage(`The address is no web address: ${form}`)
  if (url.username !== '' || url.password !== '') throw new BadUsage(`The address holds a password: ${form}`)
  const found = /^(.*?\/rest\/\d+\/([^/]+))(?:\/[\w.]*)?$/.exec(url.pathname)
  const [, path = '', secret = ''] = found ?? []
  if (!found) throw new BadUsage(`The address is not that of a webhook: ${form}`)
  if (secret.length < 8) throw new BadUsage('The secret in the address is too short to be that of a webhook')
  return { origin: url.origin, base: `${url.origin}${path}/`, secret }
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

const hidden = '(secret)'

/** One letter as itself, or as an address, JSON or HTML may spell it. */
function anySpelling(letter: string): string {
  const hex = (letter.codePointAt(0) ?? 0).toString(16)
  const plain = letter.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  const decimal = String(letter.codePointAt(0))
  return String.raw`(?:${plain}|%(?:25)*${hex}|\\u0*${hex}|&#x0*${hex};|&#0*${decimal};)`
}

/**
 * Takes the secret out of a text, however it is spelt. What follows `/rest/USER/` goes as well, because a portal may
 * repeat an address and cut it off in the middle of the secret.
 */
export function redactorOf({ secret }: Webhook): (text: string) => string {
  const spellings = [...new Set([secret, decodedOf(secret)])]
  const whole = new RegExp(spellings.map((text) => Array.from(text, anySpelling).join('')).join('|'), 'gi')
  const slash = String.raw`\\?${anySpelling('/')}`
  const place = new RegExp(String.raw`(rest${slash}\d+${slash})[^\s"'<>?/\\&%]+`, 'gi')
  return (text) => text.replaceAll(whole, hidden).replaceAll(place, `$1${hidden}`)
}

function decodedOf(secret: string): string {
  try {
    return decodeURIComponent(secret)
  } catch {
    return secret
  }
}

/** A value of JSON without the secret, in keys and texts alike. */
export function redacted(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => redacted(item, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redacted(item, redact)]))
}
