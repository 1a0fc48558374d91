import type { NamePattern } from '#domain/people/people-directory.ts'
import { plainWords } from '#domain/words/folded-words.ts'

/**
 * Letters that hardly any alphabet puts a mark on, or writes as another letter. The portal does not fold letters, so
 * "ı", "ł" or "ễ" is found only if any letters may stand in the place of those that are not certain.
 */
const uncertain = /(?:th|[^bfhjkmpqrtvwxбвджзлмпрстфцчшщюя\s])+/gu
/** An apostrophe may stand before these. */
const afterApostrophe = /(?=[юя])/gu

const patternOf = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(uncertain, '%').replaceAll(afterApostrophe, '%')).join('% %')

/** Without a certain letter the pattern would find everybody. */
const tidy = (pattern: string): string => (/[^%\s]/u.test(pattern) ? pattern.replaceAll(/%+/gu, '%') : '')

/** Patterns for a name as its letters may be written on the portal, the surname last or first; none if it says little. */
export function loosePatterns(name: string): readonly NamePattern[] {
  const words = plainWords(name)
  const [one = '', ...others] = words
  if (others.length === 0 || words.length > 4) return []
  const last = words.at(-1) ?? ''
  const patterns = [
    { first: tidy(patternOf(words.slice(0, -1))), last: tidy(patternOf([last])) },
    { first: tidy(patternOf(others)), last: tidy(patternOf([one])) },
  ]
  return patterns.filter(({ first, last: surname }) => first + surname !== '')
}
