import { peopleInLine } from './free-text.ts'
import { marksIn } from './reading/marks.ts'
import { looksLikeFullName } from './reading/name-words.ts'
import { longestLine } from './first-look.ts'
import { peopleTogether } from './reading/several-people.ts'
import { visibleText, withPlainLineEnds } from './reading/visible-text.ts'

/**
 * True for a pasted text that is a list, or something that the search does not find, such as an e-mail address or a
 * link. False for a single name, which is treated as if it were typed.
 */
export function isList(text: string): boolean {
  if (text.length > longestLine) return true
  const words = visibleText(withPlainLineEnds(text)).trim()
  if (/[\n\t\v\f;、؛]|<(?:br|p|li|div|t[dr])\b/iu.test(words) || marksIn(words).length > 0) return true
  const together = peopleTogether(words)
  return peopleInLine(words).length > 1 || (together.length > 1 && together.every(looksLikeFullName))
}
