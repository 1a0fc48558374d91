import type { NamePattern } from '#domain/people/people-directory.ts'
import { isNumber, plainWords } from '#domain/words/folded-words.ts'
import { kanaSpellings } from '#domain/words/kana.ts'
import { isOfSigns } from '#domain/words/scripts.ts'
import type { PortalSearch } from './portal-searches.ts'
import { shortestWord } from './prefixes.ts'

/** A surname of signs has one or two of them, or in kana up to four; the given name follows. */
const longestSurname = 4
/** A full name has no more signs than this. */
const longestName = 8

const lettersIn = (word: string): number => [...word.matchAll(/[\p{L}\p{N}]/gu)].length

/** Every way to cut a name of signs into surname and given name. */
function cuts(name: string): readonly NamePattern[] {
  const signs = Array.from(name)
  if (signs.length > longestName) return []
  return signs.slice(1, longestSurname + 1).map((_, at) => ({
    last: signs.slice(0, at + 1).join(''),
    first: signs.slice(at + 1).join(''),
  }))
}

/** The words as one name each, the surname last or first; a letter alone begins a name. */
function bothOrders(words: readonly string[]): readonly NamePattern[] {
  const said = words.map((word) => (lettersIn(word) === 1 && !isOfSigns(word) ? `${word}%` : word))
  const [first = '', ...others] = said
  const last = said.at(-1) ?? ''
  return [
    { first: others.join(' '), last: first },
    { first: said.slice(0, -1).join(' '), last },
  ]
}

const eitherPart = (name: string): readonly NamePattern[] => [
  { first: '', last: name },
  { first: name, last: '' },
]

function patternsOfSigns(words: readonly string[]): readonly NamePattern[] {
  const whole = words.join('')
  const apart = words.length > 1 ? bothOrders(words) : cuts(whole)
  return [...apart, ...eitherPart(whole)]
}

/** The ways in which words may be stored as given name and surname, likeliest first. */
function patternsOf(words: readonly string[]): readonly NamePattern[] {
  if (words.every(isOfSigns)) return kanaSpellings(words).flatMap(patternsOfSigns)
  return words.length > 1 ? bothOrders(words) : eitherPart(words.join(''))
}

/** With an open end on the part that is typed last; a surname may still be followed by the given name. */
const begun = ({ first, last }: NamePattern): NamePattern =>
  first === '' ? { first, last: open(last) } : { first: open(first), last }

const open = (part: string): string => (part.endsWith('%') ? part : `${part}%`)

/** True for a name of Chinese, Japanese or Korean signs, whole or begun. */
export function isNameOfSigns(text: string): boolean {
  const words = plainWords(text)
  return words.length > 0 && words.every(isOfSigns)
}

/** The words of a full name by the columns, for a search by words that found more people than it may answer. */
export function fullNamePatterns(text: string): readonly NamePattern[] {
  const words = plainWords(text)
  return words.length > 1 && !isNameOfSigns(text) && !words.some(isNumber) ? bothOrders(words) : []
}

/**
 * The searches by the columns of the name, for words that the portal does not look for because they are too short
 * (rest.md 4.4): "Li", "Wu Na", "山田太郎". None if another word is long enough, and none for a single letter.
 *
 * @param unfinished it is still being typed: names of signs need only begin like it
 */
export function nameSearchesFor(text: string, unfinished: boolean): readonly PortalSearch[] {
  const words = plainWords(text).filter((word) => !isNumber(word))
  const signs = isNameOfSigns(words.join(' '))
  const short = words.length > 0 && words.every((word) => lettersIn(word) < shortestWord)
  const named = signs || words.some((word) => lettersIn(word) > 1 || isOfSigns(word))
  if (!named || !(signs || short)) return []
  const patterns = patternsOf(words).map((pattern) => (unfinished && signs ? begun(pattern) : pattern))
  return patterns.map((name) => ({ kind: 'typed', words: `=${name.last}|${name.first}|`, name }))
}
