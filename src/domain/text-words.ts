import { letterTable, written } from './letter-table.ts'

/** A letter of the text with its plain form and its place, in UTF-16 units; `end` is exclusive. */
export interface Letter {
  readonly folded: string
  readonly start: number
  readonly end: number
}

export type Word = readonly Letter[]

/**
 * Letters that Unicode does not take apart into a plain letter and a mark; and Ukrainian and Kazakh letters, as
 * somebody with a Russian keyboard types them.
 */
const plain = letterTable(
  'ß ss, ł l, ø o, đ d, æ ae, œ oe, ı i, þ th, ð d, і и, є е, ґ г, ә а, ғ г, қ к, ң н, ө о, ұ у, ү у, һ х',
)

/** Case, accents, the two dots of ё, and national letters beside their plain sisters do not matter. */
function foldLetter(letter: string): string {
  const bare = letter
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
  return written(bare, plain)
}

/** The words of a text with the places of their letters. */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word: Letter[] = []
    let start = match.index
    for (const letter of match[0]) {
      word.push({ folded: foldLetter(letter), start, end: start + letter.length })
      start += letter.length
    }
    yield word
  }
}

export const foldedWord = (word: Word): string => word.map(({ folded }) => folded).join('')

/** The words of a text in the form in which they are compared. */
export const foldedWords = (text: string): readonly string[] =>
  [...wordsIn(text)].map(foldedWord).filter((word) => word !== '')

/** The words of a text as they were written, in lower case, letters and their marks put together. */
export const plainWords = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
