import type { ListEntry } from '#domain/list/entry.ts'
import { parseRows } from '#domain/list/parser.ts'
import type { FileReading } from './reading.ts'
import type { Sheets } from './workbook.ts'

/** A sentence has more words than a name. */
const longestName = 4

const isPerson = ({ keys: { id, email, name } }: ListEntry): boolean => {
  const words = name === '' ? 0 : name.split(' ').length
  return id !== null || email !== null || (words > 1 && words <= longestName)
}

/** The list in the sheet that was chosen, or else in the one with most people. */
export function chosenSheet(
  { sheets, hiddenSheets }: Sheets,
  wished: number | undefined,
): Omit<FileReading, 'guessed'> {
  const filled = sheets.filter(({ rows, hiddenRows }) => rows.length > 0 || hiddenRows > 0)
  const lists = filled.map(({ rows }) => parseRows(rows))
  const people = lists.map(({ entries }) => entries.filter(isPerson).length)
  const most = people.indexOf(Math.max(...people))
  const taken = wished !== undefined && wished < filled.length ? wished : Math.max(0, most)
  return {
    list: lists[taken] ?? { entries: [], heading: null, leftOut: [], overlong: false },
    sheets: {
      names: filled.map(({ name }) => name),
      taken,
      hiddenSheets,
      hiddenRows: filled[taken]?.hiddenRows ?? 0,
      hiddenColumns: filled[taken]?.hiddenColumns ?? 0,
    },
  }
}
