import { cyrillised } from './cyrillised.ts'
import { looksMeant, retypedTexts } from './keyboard-layouts.ts'
import { romanised } from './romanised.ts'
import { soundOf } from './sound.ts'
import { spellingsOf } from './sister-letters.ts'
import type { WordForm } from './text-match.ts'
import { foldedWords, plainWords } from './text-words.ts'

/** How a query was understood: as it stands, as the keys of another layout, or as it sounds in another alphabet. */
export type ReadingKind = 'typed' | 'retyped' | 'sounded'

/** One way to understand a query. */
export interface Reading {
  readonly kind: ReadingKind
  /** The query in this reading, for people: "иванов" for "bdfyjd". */
  readonly text: string
  /** Each word of the query with all that it may be on the portal, likeliest first; in lower case. */
  readonly spellings: readonly (readonly string[])[]
  /** Each word of the query in `form`. */
  readonly words: readonly string[]
  /** How words are made comparable in this reading. */
  readonly form: WordForm
}

const asFolded: WordForm = (folded) => folded

const asItStands = (kind: 'typed' | 'retyped', text: string, language: string): Reading => ({
  kind,
  text,
  spellings: plainWords(text).map((word) => spellingsOf(word, language)),
  words: foldedWords(text),
  form: asFolded,
})

const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word)

/** The other alphabet's spellings of a word, null for a word that is in neither alphabet. */
function inOtherAlphabet(word: string, language: string): readonly string[] | null {
  if (isNumber(word)) return [word]
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return romanised(word, language)
  if (!/^\p{Script=Latin}+$/u.test(word)) return null
  const [first, ...others] = cyrillised(word, language) ?? []
  return first === undefined ? null : [...new Set([first, ...others, ...spellingsOf(first, language)])]
}

function asItSounds(text: string, language: string): Reading | null {
  const spellings = plainWords(text).map((word) => inOtherAlphabet(word, language))
  const known = spellings.filter((each) => each !== null)
  if (known.length < spellings.length || plainWords(text).every(isNumber)) return null
  const likeliest = known.flatMap(([first]) => first ?? [])
  const words = foldedWords(text)
    .map(soundOf)
    .filter((word) => word !== '')
  return { kind: 'sounded', text: likeliest.join(' '), spellings: known, words, form: soundOf }
}

/**
 * All ways to understand a query, likeliest first: as typed, retyped on another keyboard layout, transliterated,
 * and, where what was typed is no word in any alphabet, both.
 *
 * @param language BCP 47 tag of the portal's language; it tells which layouts and alphabets are likely
 */
export function readingsOf(query: string, language: string): readonly Reading[] {
  const typed = asItStands('typed', query, language)
  const retyped = retypedTexts(query, language)
  const retypedReadings = retyped.map((text) => asItStands('retyped', text, language))
  const sounded = (texts: readonly string[]) => texts.flatMap((text) => asItSounds(text, language) ?? [])
  return looksMeant(query)
    ? [typed, ...sounded([query]), ...retypedReadings]
    : [typed, ...retypedReadings, ...sounded(retyped)]
}
