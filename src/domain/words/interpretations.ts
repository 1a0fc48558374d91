import { lacksApostrophe, tailAfterApostrophe, withoutApostrophes } from './apostrophes.ts'
import { foldedWords, isNumber, plainWords } from './folded-words.ts'
import { looksMeant, retypedTexts } from './keyboard-layouts.ts'
import { withoutLookalikes } from './lookalikes.ts'
import { foldedForm, type WordForm } from './prefix-match.ts'
import { isOfSigns } from './scripts.ts'
import { soundOf } from './sound.ts'
import { spellingsOf } from './spelling-variants.ts'
import { toCyrillic } from './to-cyrillic.ts'
import { toLatin } from './to-latin.ts'

/**
 * How a query was understood, likeliest first: as it stands, as the keys of another layout, as it sounds in another
 * alphabet, or as it looks: with letters of one alphabet only, or an apostrophe more or less.
 */
const interpretationKinds = ['typed', 'retyped', 'sounded', 'similar'] as const
export type InterpretationKind = (typeof interpretationKinds)[number]

/** 0 for the likeliest kind, then rising. */
export const rankOfKind = (kind: InterpretationKind): number => interpretationKinds.indexOf(kind)

/** One way to understand a query. */
export interface Interpretation {
  readonly kind: InterpretationKind
  /** The query in this interpretation, for people: "иванов" for "bdfyjd". */
  readonly text: string
  /** Each word of the query with all that it may be on the portal, likeliest first; in lower case. */
  readonly spellings: readonly (readonly string[])[]
  /** Each word of the query in `form`. */
  readonly words: readonly string[]
  /** How words are made comparable in this interpretation. */
  readonly form: WordForm
}

const asItStands = (
  kind: 'typed' | 'retyped' | 'similar',
  text: string,
  language: string,
): Interpretation => ({
  kind,
  text,
  spellings: plainWords(text).map((word) => spellingsOf(word, language)),
  words: foldedWords(text),
  form: foldedForm,
})

/** The other alphabet's spellings of a word, null for a word that is in neither alphabet. */
function inOtherAlphabet(word: string, language: string): readonly string[] | null {
  if (isNumber(word)) return [word]
  if (/^\p{Script=Cyrillic}+$/u.test(word)) return toLatin(word, language)
  if (!/^\p{Script=Latin}+$/u.test(word)) return null
  const [first, ...others] = toCyrillic(word, language) ?? []
  return first === undefined ? null : [...new Set([first, ...others, ...spellingsOf(first, language)])]
}

function asItSounds(text: string, language: string): Interpretation | null {
  const spellings = plainWords(text).map((word) => inOtherAlphabet(word, language))
  const known = spellings.filter((each) => each !== null)
  if (known.length < spellings.length || plainWords(text).every(isNumber)) return null
  const likeliest = known.flatMap(([first]) => first ?? [])
  const words = foldedWords(text)
    .map(soundOf)
    .filter((word) => word !== '')
  return { kind: 'sounded', text: likeliest.join(' '), spellings: known, words, form: soundOf }
}

/** The words as they look: without apostrophes and lookalikes, and signs in one word, as a full name is written. */
function asTheyLook(query: string): readonly string[] {
  const words = withoutLookalikes(plainWords(withoutApostrophes(query)))
  return words.length > 1 && words.every(isOfSigns) ? [words.join('')] : words
}

/** What the query may mean beyond its letters; nothing where it looks as it stands. */
function asItLooks(query: string, language: string): readonly Interpretation[] {
  const words = asTheyLook(query)
  const text = words.join(' ')
  const other = text === plainWords(query).join(' ') ? [] : [asItStands('similar', text, language)]
  if (!words.some(lacksApostrophe)) return other
  const spellings = words.map((word) => [word, ...tailAfterApostrophe(word)])
  return [...other, { ...asItStands('similar', text, language), spellings }]
}

/**
 * All ways to understand a query, likeliest first: as typed, retyped on another keyboard layout, transliterated,
 * or both, where what was typed is no word in any alphabet, and last as it looks.
 *
 * @param language BCP 47 tag of the portal's language; it decides which layouts and alphabets are likely
 */
export function interpretationsOf(query: string, language: string): readonly Interpretation[] {
  const typed = asItStands('typed', query, language)
  const retyped = retypedTexts(query, language)
  const asRetyped = retyped.map((text) => asItStands('retyped', text, language))
  const sounded = (texts: readonly string[]) => texts.flatMap((text) => asItSounds(text, language) ?? [])
  return looksMeant(query)
    ? [typed, ...sounded([query]), ...asRetyped, ...asItLooks(query, language)]
    : [typed, ...asRetyped, ...sounded(retyped), ...asItLooks(query, language)]
}
