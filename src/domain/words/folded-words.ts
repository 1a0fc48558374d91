import { withPlainApostrophes } from './apostrophes.ts'
import { inHiragana } from './kana.ts'
import { letterTable, substituteLetters } from './letter-table.ts'

/** A letter of the text with its plain form and its place, in UTF-16 units; `end` is exclusive. */
interface Letter {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** The letters of one word, in order. */
export type Word = readonly Letter[]

/**
 * Letters that Unicode does not decompose into a plain letter and a mark; and Ukrainian and Kazakh letters as they
 * are typed on a Russian keyboard.
 */
const plainLetters = letterTable(
  'ß ss, ł l, ø o, đ d, æ ae, œ oe, ı i, þ th, ð d, і и, є е, ґ г, ә а, ғ г, қ к, ң н, ө о, ұ у, ү у, һ х',
)

/**
 * Accents, and what people leave out of their writing. Other marks are letters, such as the vowels of Hindi and Thai and
 * the voicing of kana: without them a name is somebody else's.
 */
const accents = /(?![\u0900-\u093b\u093d-\u1aaf\u3099\u309a])\p{M}/gu

/** Letters that were folded before: alphabets are small, and lists are long. */
const foldedLetters = new Map<string, string>()

/** Drops case, accents and the two dots of ё, and replaces national letters by their plain ones, katakana by hiragana. */
function foldLetter(letter: string): string {
  const known = foldedLetters.get(letter)
  if (known !== undefined) return known
  const bare = letter.toLowerCase().normalize('NFKD').replaceAll(accents, '')
  const folded = inHiragana(substituteLetters(bare, plainLetters))
  foldedLetters.set(letter, folded)
  return folded
}

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu

/** The words of a text with the places of their letters. */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of withPlainApostrophes(text).matchAll(wordPattern)) {
    const word: Letter[] = []
    let start = match.index
    for (const letter of match[0]) {
      word.push({ folded: foldLetter(letter), start, end: start + letter.length })
      start += letter.length
    }
    yield word
  }
}

/** The same without the places, which thousands of names can do without. */
function foldWord(word: string): string {
  let folded = ''
  for (const letter of word) folded += foldLetter(letter)
  return folded
}

/** The word in the form in which words are compared. */
export const foldedWord = (word: Word): string => word.map(({ folded }) => folded).join('')

/** The words of a text in the form in which words are compared; a word of marks alone is left out. */
export const foldedWords = (text: string): readonly string[] =>
  (withPlainApostrophes(text).match(wordPattern) ?? []).map(foldWord).filter((word) => word !== '')

/**
 * The words of a text as they were written, in lower case. Letters and marks are composed, and letters that are only
 * drawn differently are plain ones (NFKC): full-width ones, and the ligatures of a PDF.
 */
export const plainWords = (text: string): readonly string[] =>
  withPlainApostrophes(text).normalize('NFKC').toLowerCase().normalize('NFC').match(wordPattern) ?? []

/** True for a word of digits only. */
export const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word)
