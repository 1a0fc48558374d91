import type { Encoding } from './encodings.ts'
import { guessCodePage } from './guess-code-page.ts'

export interface TextOfBytes {
  readonly text: string
  /** The encoding, where the bytes do not prove it: then a person may know better. */
  readonly guessed: Encoding | null
}

/** What old programs put at the end of a file. */
const isPadding = (code: number | undefined): boolean => code === 0 || code === 0x1a

/** The text of bytes in this encoding; what is no letter in it becomes U+FFFD. */
export function textOf(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes)
  let end = text.length
  while (isPadding(text.charCodeAt(end - 1))) end -= 1
  return text.slice(0, end)
}

function marked(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

/** UTF-16 without a mark: of each letter one byte tells the alphabet, and those of ours have the lowest numbers. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  let end = bytes.length
  while (isPadding(bytes[end - 1])) end -= 1
  const low = [0, 0]
  for (const [at, byte] of bytes.subarray(0, Math.min(end, 2_000)).entries())
    if (byte < 9) low[at % 2] = (low[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = low
  // A single control character proves nothing.
  if (even + odd < Math.min(end, 2_000) / 20) return null
  if (odd > 4 * even) return 'utf-16le'
  return even > 4 * odd ? 'utf-16be' : null
}

/** UTF-8, even if it was cut or a few bytes of another encoding were pasted into it. */
function utf8(bytes: Uint8Array): TextOfBytes | null {
  const text = textOf(bytes, 'utf-8')
  let good = 0
  let bad = 0
  for (const letter of text)
    if (letter === '\ufffd') bad += 1
    else if (letter > '\u007f') good += 1
  return bad <= good ? { text, guessed: bad === 0 ? null : 'utf-8' } : null
}

/** What a page or an XML file says of itself in its first lines. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1_000))
  const [, label = ''] = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head) ?? []
  try {
    // As its bytes can be read, it is not in UTF-16.
    return /^utf-?16/iu.test(label) || label === '' ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

// oxlint-disable-next-line no-control-regex
const controls = /[\u0001-\u0008\u000e-\u001a]/gu

/** Has control characters that no text contains; a stray one among hundreds of letters is nothing that can be seen. */
const isBinary = (text: string): boolean =>
  text.includes('\0') || (text.match(controls)?.length ?? 0) * 100 > text.length

/** The text of a file in Unicode or one of the code pages of old programs (decision 40); null for no text. */
export function textOfBytes(bytes: Uint8Array): TextOfBytes | null {
  const read = (encoding: Encoding): TextOfBytes => ({ text: textOf(bytes, encoding), guessed: encoding })
  const mark = marked(bytes)
  const wide = unmarkedUtf16(bytes)
  const declaration = declared(bytes)
  const found = mark
    ? { text: textOf(bytes, mark), guessed: null }
    : wide
      ? read(wide)
      : (utf8(bytes) ??
        (declaration === null
          ? read(guessCodePage(bytes))
          : { text: textOf(bytes, declaration), guessed: null }))
  return isBinary(found.text) ? null : found
}
