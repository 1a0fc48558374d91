import { setTimeout as wait } from 'node:timers/promises'
import { redacted, redactorOf, type Webhook } from './webhook.ts'

/** What a portal answered, without the secret of the webhook. */
export interface Answer {
  readonly status: number
  /** Parsed; undefined when it is no JSON. */
  readonly body: unknown
  readonly header: (name: string) => string
}

/** The portal could not be reached, or broke off. Its message is free of the secret. */
export class NoAnswer extends Error {}

export interface WireOptions {
  readonly fetch?: typeof globalThis.fetch
  /** Milliseconds. */
  readonly now?: () => number
  readonly sleep?: (ms: number) => Promise<unknown>
}

/** One request to any address of the portal. */
export interface Sent {
  readonly url: string
  readonly method?: 'POST' | 'OPTIONS'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Wire {
  /** A method as the app calls it: JSON by POST. */
  call(method: string, params?: object): Promise<Answer>
  send(sent: Sent): Promise<Answer>
  readonly webhook: Webhook
  /** Answers that asked for a pause. */
  readonly pauses: readonly Answer[]
}

export const JSON_BODY = { 'content-type': 'application/json' }

/** Half of what the portal allows at once, and what it allows for ever (rest.md 6.4): others share the address. */
const BURST = 25
const PER_SECOND = 2
const PAUSE_MS = 5_000
const PAUSES = 6
const DEADLINE_MS = 70_000

export function openWire(webhook: Webhook, options: WireOptions = {}): Wire {
  const { fetch = globalThis.fetch, now = Date.now, sleep = (ms) => wait(ms) } = options
  const redact = redactorOf(webhook)
  const pauses: Answer[] = []
  let left = BURST
  let filledAt = now()

  async function turn(): Promise<void> {
    left = Math.min(BURST, left + ((now() - filledAt) / 1_000) * PER_SECOND)
    filledAt = now()
    if (left < 1) {
      await sleep(Math.ceil(((1 - left) / PER_SECOND) * 1_000))
      return turn()
    }
    left -= 1
  }

  async function once({ url, method = 'POST', headers = {}, body }: Sent): Promise<Answer> {
    await turn()
    try {
      // A redirect is an answer: followed, it would hand the secret on to another host.
      const response = await fetch(url, {
        method,
        headers,
        redirect: 'manual',
        signal: AbortSignal.timeout(DEADLINE_MS),
        ...(body === undefined ? {} : { body }),
      })
      const text = await response.text()
      return {
        status: response.status,
        body: redacted(parsed(text), redact),
        header: (name) => redact(response.headers.get(name) ?? ''),
      }
    } catch (error) {
      // Without the error itself as cause: a stack is printed with what it holds.
      throw new NoAnswer(redact(reasonOf(error)))
    }
  }

  async function send(sent: Sent): Promise<Answer> {
    for (let again = 0; ; again += 1) {
      const answer = await once(sent)
      if (!asksForPause(answer) || again === PAUSES) return answer
      pauses.push(answer)
      await sleep(PAUSE_MS)
    }
  }

  return {
    webhook,
    pauses,
    send,
    call: (method, params = {}) =>
      send({ url: `${webhook.base}${method}`, headers: JSON_BODY, body: JSON.stringify(params) }),
  }
}

function asksForPause({ status, body }: Answer): boolean {
  return status === 503 && typeof body === 'object' && body !== null && 'error' in body
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `fetch` says "fetch failed"; what failed is in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the request failed'
  const { cause } = error
  if (!(cause instanceof Error)) return error.message
  const code: unknown = Reflect.get(cause, 'code')
  return typeof code === 'string' ? code : cause.message
}
