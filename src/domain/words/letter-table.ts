/** What to write for a letter. */
type LetterTable = ReadonlyMap<string, string>

/** Parses pairs separated by commas: "щ shch" is a letter and what to write for it; a letter alone is left out. */
export function letterTable(pairs: string): LetterTable {
  return new Map(
    pairs.split(',').map((pair) => {
      const [letter = '', substitute = ''] = pair.trim().split(' ')
      return [letter, substitute] as const
    }),
  )
}

/** The text with each letter replaced by the first table that has it; letters in no table stay. */
export const substituteLetters = (text: string, ...tables: readonly LetterTable[]): string =>
  text.replaceAll(/./gsu, (letter) => tables.find((table) => table.has(letter))?.get(letter) ?? letter)
