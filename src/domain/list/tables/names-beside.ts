import { cleanName, looksLikeFullName } from '#domain/list/reading/name-words.ts'
import { mostOtherNames } from '#domain/list/reading/other-names.ts'

/** What a name of two words has, or one of signs. Most cells of a table lack it, and are soon passed over. */
const beginsName = /[\p{Lu}\p{Lt}\p{Lo}]/u
const betweenWords = /[^\p{L}\p{M}\p{N}.'’-]|[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u
const isName = (cell: string): boolean =>
  beginsName.test(cell) && betweenWords.test(cell) && looksLikeFullName(cell)

/** The other readings of a name, then cells beside it that may be the name after all. */
export function withNamesBeside(
  others: readonly string[],
  cells: readonly string[],
  name: string,
): readonly string[] {
  const all = new Set(others.filter((other) => other !== name).slice(0, mostOtherNames))
  for (const cell of cells) {
    if (all.size === mostOtherNames) break
    const other = isName(cell) ? cleanName(cell) : name
    if (other !== name) all.add(other)
  }
  return [...all]
}
