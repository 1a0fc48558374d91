import { isNumber, plainWords } from './folded-words.ts'

/**
 * The same keys, in the same order, as each layout writes them (Windows layouts; the row of digits, then the three
 * rows of letters, then the key left of the digits). Digits stand where a layout writes digits.
 */
const keys = {
  us: "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./`",
  ru: '1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.ё',
  uk: "1234567890-=йцукенгшщзхїфівапролджєячсмитьбю.'",
  kk: '"әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№(',
  de: '1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-^',
} as const

type Layout = keyof typeof keys

/** Pairs of layouts that are mixed up on a portal in this language, the likeliest mistake first. */
const mistakes: Readonly<Record<string, readonly (readonly [Layout, Layout])[]>> = {
  uk: [
    ['us', 'uk'],
    ['uk', 'us'],
    ['ru', 'uk'],
    ['us', 'ru'],
  ],
  kk: [
    ['us', 'kk'],
    ['ru', 'kk'],
    ['kk', 'us'],
    ['us', 'ru'],
  ],
  de: [
    ['us', 'de'],
    ['de', 'us'],
    ['us', 'ru'],
    ['ru', 'us'],
  ],
}

/** Russian names are on portals of every language. */
const everywhere: readonly (readonly [Layout, Layout])[] = [
  ['us', 'ru'],
  ['ru', 'us'],
]

/** The same keys with Shift held, as for the capital letter of a name: "<tkjd" is "Белов". */
const shifted = '{}:"<>?~'
const unshifted = "[];',./`"

const withoutShift = (letter: string): string => unshifted[shifted.indexOf(letter)] ?? letter

function retype(text: string, from: Layout, to: Layout): string {
  return text.replaceAll(/./gsu, (letter) => {
    const key = from === 'us' ? withoutShift(letter) : letter
    return keys[to][keys[from].indexOf(key)] ?? letter
  })
}

const latin = /^[\p{Script=Latin}\p{M}]+$/u
const cyrillic = /^[\p{Script=Cyrillic}\p{M}]+$/u

const latinVowel = /[aeiouäöü]/u
const cyrillicVowel = /[аеёиоуыэюяіїєәөұү]/u
const neverInLatin = /[^aeiouyäöü]{6}/u
const neverInCyrillic =
  /[^аеёиоуыэюяіїєәөұүьъ]{5}|^[^аеёиоуыэюяіїєәөұүьъ]{4}|^[ьъы]|[аеёиоуыэюя][ьъ]|щ[бгджзклмпстфхцчшщ]|[бвгджзклмнпрстфхцчшщ]й/u

/** Could this be a word? Keys of the wrong layout make words without vowels, or words that begin with "ь". */
function isPronounceable(word: string): boolean {
  if (isNumber(word)) return true
  if (latin.test(word)) return word.length < 3 || (latinVowel.test(word) && !neverInLatin.test(word))
  if (!cyrillic.test(word)) return false
  return word.length < 3 || (cyrillicVowel.test(word) && !neverInCyrillic.test(word))
}

/** True if each word of the text could be a word of the Latin or the Cyrillic alphabet, or is a number. */
export const looksMeant = (text: string): boolean => plainWords(text).every(isPronounceable)

const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text)
const hasCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** Was it typed on this layout? A text with letters of both alphabets was not typed by mistake. */
const isFrom = (layout: Layout, text: string): boolean =>
  layout === 'us' || layout === 'de'
    ? hasLatin(text) && !hasCyrillic(text)
    : hasCyrillic(text) && !hasLatin(text)

/**
 * What the same keys would have written on the other layout: "bdfyjd" → "иванов", "шмфтщм" → "ivanov". In lower
 * case, likeliest first; only texts that look like words.
 *
 * @param language BCP 47 tag of the portal's language
 */
export function retypedTexts(query: string, language: string): readonly string[] {
  const typed = query.toLowerCase()
  const meant = (mistakes[language] ?? everywhere)
    .filter(([from]) => isFrom(from, typed))
    .map(([from, to]) => retype(typed, from, to))
  return [...new Set(meant)].filter((text) => text !== typed && looksMeant(text))
}
