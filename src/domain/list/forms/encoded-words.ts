/** "=?UTF-8?B?0JvQtdCy?=": letters beyond ASCII in the header of a mail (RFC 2047); blanks between two are none. */
const encoded = /=\?([\w-]{1,30})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,500})\?=(?:\s{1,9}(?==\?))?/giu
const base64 = /^(?:[A-Z\d+/]{4})*(?:[A-Z\d+/]{2}==|[A-Z\d+/]{3}=)?$/iu

/** By name; null for one that is not known. Each takes longer to be made than to read a word. */
const decoders = new Map<string, TextDecoder | null>()

function decoderOf(charset: string): TextDecoder | null {
  const known = decoders.get(charset)
  if (known !== undefined) return known
  let made: TextDecoder | null = null
  try {
    made = new TextDecoder(charset)
  } catch {
    // The word stays as it is.
  }
  decoders.set(charset, made)
  return made
}

const quoted = (letters: string): string =>
  letters
    .replaceAll('_', ' ')
    .replaceAll(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

/** The text with such words in the letters that they stand for; a word that cannot be read stays as it is. */
export const withDecodedWords = (text: string): string =>
  !text.includes('=?')
    ? text
    : text.replaceAll(encoded, (all, charset: string, way: string, letters: string) => {
        const isBase64 = way.toLowerCase() === 'b'
        const decoder = decoderOf(charset.toLowerCase())
        if (decoder === null || (isBase64 && !base64.test(letters))) return all
        const codes = isBase64 ? atob(letters) : quoted(letters)
        const read = decoder.decode(Uint8Array.from(codes, (letter) => letter.codePointAt(0) ?? 0))
        return read.includes('\ufffd') ? all : read
      })
