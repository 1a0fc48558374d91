/** Longest part of an address before the @ (RFC 5321). */
export const longestLocal = 64

/** What opens, quotes or introduces an address: it ends what stands before. */
const opening = /[\s,;:<>("['«»„“”‘؛،、]/u

/** Names of fields, as in "email=jane@x.example". */
const field = /^(?:e-?mails?|mail|to|cc|bcc|from|user|login|name|address|upn|sip|smtp|mailto|id)$/u

/**
 * "iv," before "anov@x.example", with no blank: a slip for a dot rather than two people. Also after another address, and
 * after more words of this kind. Capitals only before capitals: "Mila,mila.torres@x.example" is a name and an address.
 */
const slip = /(?<=^|[\s<>("'«„“‘,;:])([A-Za-z][A-Za-z0-9._+-]{0,30})[,;:]$/u
const isLower = (word: string): boolean => word === word.toLowerCase()

const signs = /[^\p{L}\p{M}\p{N}_.+'’\ud800-\udfff-]+/u

const isAscii = (text: string): boolean => /^[ -~]*$/u.test(text)

/**
 * Letters that touch an address: where "iv" of "iv/anov@x.example" begins, or null where they are a word of its own.
 * Most signs may stand in an address (RFC 5321); whoever has the rest of it would be a stranger. So they separate only
 * what differs in its letters ("Mila/mila@x.example"), a number, a field, or the login itself.
 *
 * @param least where the text before may begin
 * @param start where the address begins without them
 */
export function attachedStart(text: string, least: number, start: number, at: number): number | null {
  const first = Math.max(least, at - longestLocal)
  let begin = start
  while (begin > first && !opening.test(text[begin - 1] ?? ' ')) begin -= 1
  const slipped = slip.exec(text.slice(Math.max(least, begin - 34), begin))?.[1]
  const isSlip = slipped !== undefined && (isLower(slipped) || !isLower(text.slice(begin, begin + 1)))
  if (isSlip && begin - slipped.length > first) begin -= slipped.length + 1
  const before = text.slice(begin, start)
  if (before.includes('//')) return null
  const markup = /^[^\p{L}\p{N}]*/u.exec(before)?.[0].length ?? 0
  const words = before.slice(markup).split(signs).filter(Boolean)
  const local = text.slice(start, at)
  const isUpper = local !== local.toLowerCase()
  const isPart = (word: string): boolean =>
    /\p{L}/u.test(word) &&
    isAscii(word) === isAscii(local) &&
    (isUpper || word === word.toLowerCase()) &&
    word.toLowerCase() !== local.toLowerCase() &&
    !field.test(word.toLowerCase())
  return words.length > 0 && words.every(isPart) ? begin + markup : null
}

/** Dashes that a word processor makes of a hyphen. */
export const plainHyphens = (local: string): string => local.replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
