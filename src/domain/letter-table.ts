/** What to write for a letter. */
export type LetterTable = ReadonlyMap<string, string>

/** "щ shch" is a letter and what to write for it; a letter alone is left out. One pair after another, by commas. */
export function letterTable(pairs: string): LetterTable {
  return new Map(
    pairs.split(',').map((pair) => {
      const [letter = '', written = ''] = pair.trim().split(' ')
      return [letter, written] as const
    }),
  )
}

/** The text with every letter looked up in the tables, the first that knows it; others stay. */
export const written = (text: string, ...tables: readonly LetterTable[]): string =>
  text.replaceAll(/./gsu, (letter) => tables.find((table) => table.has(letter))?.get(letter) ?? letter)
