import { foldedWord, foldedWords, wordsIn, type Word } from './text-words.ts'

/** Start and end (exclusive) of a matched part of the original text, in UTF-16 units. */
export interface MatchRange {
  readonly start: number
  readonly end: number
}

/** A form in which a word is compared, made of its folded letters. */
export type WordForm = (folded: string) => string

const asFolded: WordForm = (folded) => folded

/** The shortest beginning of the word whose form begins with the query. */
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

/** Parts of `text` that one of the words begins, the words being in the given form; in order, not overlapping. */
export function partsBegun(
  text: string,
  words: readonly string[],
  form: WordForm = asFolded,
): readonly MatchRange[] {
  const inText = [...wordsIn(text)]
  return merged(words.flatMap((query) => inText.flatMap((word) => prefixRange(word, query, form) ?? [])))
}

/**
 * Parts of `text` that the query's words begin; null unless every word of the query begins some word of the
 * text, in any order. An empty query matches everything with no parts.
 */
export function matchWords(text: string, query: string): readonly MatchRange[] | null {
  const wanted = foldedWords(query)
  const own = foldedWords(text)
  const all = wanted.every((query) => own.some((word) => word.startsWith(query)))
  return all ? partsBegun(text, wanted) : null
}

function merged(ranges: readonly MatchRange[]): readonly MatchRange[] {
  const result: MatchRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else result.push(range)
  }
  return result
}
