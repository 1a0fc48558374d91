import { foldedWord, foldedWords, wordsIn, type Word } from './folded-words.ts'

/** Start and end (exclusive) of a matched part of the original text, in UTF-16 units. */
export interface MatchRange {
  readonly start: number
  readonly end: number
}

/** A form in which a word is compared, made of its folded letters. */
export type WordForm = (folded: string) => string

/** Words compared as they are folded. */
export const foldedForm: WordForm = (folded) => folded

/** The shortest prefix of the word whose form begins with the query. */
function prefixRange(word: Word, query: string, form: WordForm): MatchRange | null {
  const [first] = word
  if (!first || !form(foldedWord(word)).startsWith(query)) return null
  let seen = ''
  for (const letter of word) {
    seen += letter.folded
    if (form(seen).startsWith(query)) return { start: first.start, end: letter.end }
  }
  return null
}

/**
 * The parts of `text` that begin with one of the words: in order, without overlap.
 *
 * @param words in the given form
 */
export function partsBegun(
  text: string,
  words: readonly string[],
  form: WordForm = foldedForm,
): readonly MatchRange[] {
  const inText = [...wordsIn(text)]
  return mergeRanges(words.flatMap((query) => inText.flatMap((word) => prefixRange(word, query, form) ?? [])))
}

/**
 * The parts of `text` that begin with the words of the query; null unless each word of the query is a prefix of some
 * word of the text, in any order. An empty query matches every text, with no parts.
 */
export function matchWords(text: string, query: string): readonly MatchRange[] | null {
  const wanted = foldedWords(query)
  const own = foldedWords(text)
  const all = wanted.every((query) => own.some((word) => word.startsWith(query)))
  return all ? partsBegun(text, wanted) : null
}

function mergeRanges(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const result: MatchRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}
