/** "=?UTF-8?B?0JvQtdCy?=": letters beyond ASCII in the header of a mail (RFC 2047); blanks between two are none. */
const encoded = /=\?([\w-]{1,30})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,500})\?=(?:\s{1,9}(?==\?))?/giu

const bytesOf = (letters: string): Uint8Array =>
  Uint8Array.from(letters, (letter) => letter.codePointAt(0) ?? 0)

const quoted = (letters: string): string =>
  letters
    .replaceAll('_', ' ')
    .replaceAll(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

/** The text with such words in the letters that they stand for; a word that cannot be read stays as it is. */
export const withDecodedWords = (text: string): string =>
  !text.includes('=?')
    ? text
    : text.replaceAll(encoded, (all, charset: string, way: string, letters: string) => {
        try {
          const bytes = bytesOf(way.toLowerCase() === 'b' ? atob(letters) : quoted(letters))
          return new TextDecoder(charset, { fatal: true }).decode(bytes)
        } catch {
          return all
        }
      })
