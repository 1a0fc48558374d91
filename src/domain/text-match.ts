/** Start and end (exclusive) of a matched part of the original text, in UTF-16 units. */
export interface MatchRange {
  readonly start: number
  readonly end: number
}

/** Fewer letters than this would make the portal answer with everybody (rest.md 4.4). */
export const shortestQuery = 3

interface Unit {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Case, accents and the two dots of ё do not matter. */
const foldLetter = (letter: string): string =>
  letter
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')

function* words(text: string): Generator<readonly Unit[]> {
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const units: Unit[] = []
    let start = match.index
    for (const letter of match[0]) {
      units.push({ folded: foldLetter(letter), start, end: start + letter.length })
      start += letter.length
    }
    yield units
  }
}

/** The words of a text in the form in which they are compared. */
export const foldedWords = (text: string): readonly string[] =>
  [...words(text)].map((units) => units.map(({ folded }) => folded).join(''))

function prefixRange(word: readonly Unit[], query: string): MatchRange | null {
  const [first] = word
  if (!first) return null
  let seen = ''
  for (const unit of word) {
    seen += unit.folded
    if (seen.length >= query.length)
      return seen.startsWith(query) ? { start: first.start, end: unit.end } : null
  }
  return null
}

/**
 * Parts of `text` that the query's words begin; null unless every word of the query begins some word of the
 * text, in any order. An empty query matches everything with no parts.
 */
export function matchWords(text: string, query: string): readonly MatchRange[] | null {
  const ranges: MatchRange[] = []
  const inText = [...words(text)]
  for (const wanted of foldedWords(query)) {
    const found = inText.map((word) => prefixRange(word, wanted)).filter((range) => range !== null)
    if (found.length === 0) return null
    ranges.push(...found)
  }
  return merged(ranges)
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
