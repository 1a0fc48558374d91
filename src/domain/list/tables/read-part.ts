import { entryOf, type ListEntry } from '#domain/list/entry.ts'
import { peopleInLine } from '#domain/list/free-text.ts'
import { mostLines } from '#domain/list/list-size.ts'
import { overlong, type LeftOut, type ParsedList } from '#domain/list/parsed-list.ts'
import { marksIn } from '#domain/list/reading/marks.ts'
import { hasPatronymic, looksLikeFullName } from '#domain/list/reading/name-words.ts'
import { bareId, numbersIn } from '#domain/list/reading/profile-ids.ts'
import { isRemark } from '#domain/list/reading/remark-words.ts'
import { filledCells, hasAddress, isBlank, textOfRow, type Row } from './cells.ts'
import { guessColumns } from './guess-columns.ts'
import type { Columns } from './heading-row.ts'
import { entriesOfRow, type Table } from './row-entries.ts'
import type { TablePart } from './table-parts.ts'

/** Whether a column of IDs only counts the rows. */
function isCounted(rows: readonly Row[], columns: Columns): boolean {
  const place = columns.indexOf('id')
  return place >= 0 && rows.length > 2 && rows.every((row, at) => bareId(row[place] ?? '') === at + 1)
}

const hasMark = (cell: string): boolean => marksIn(cell).length > 0

const areAll = (rows: readonly Row[], test: (cell: string) => boolean): boolean =>
  rows.every((row) => row.every((cell) => isBlank([cell]) || test(cell)))

/** "Отдел продаж", "Sales team": over merged cells, above the rows of its people. "Anna Head" is one of them. */
const isGroupTitle = (cell: string): boolean =>
  !hasMark(cell) &&
  !hasPatronymic(cell) &&
  (isRemark(cell.trim().split(' ', 1)[0] ?? '') ||
    /\s(?:team|department|division|unit|group)$/iu.test(cell.trim()))

/** Is every cell a person: all are names, all are addresses or links, or all of a single row are IDs? */
const isGridOfPeople = (rows: readonly Row[]): boolean =>
  rows.some((row) => filledCells(row) > 1) &&
  (areAll(rows, looksLikeFullName) ||
    areAll(rows, hasAddress) ||
    areAll(rows, (cell) => numbersIn(cell).length > 0) ||
    (rows.length === 1 && areAll(rows, (cell) => bareId(cell) !== null)))

/** The people of one part of a table. */
export function readPart({ above, heading, columns, rows }: TablePart): ParsedList {
  const leftOut: LeftOut[] = []
  const leave = (row: Row, reason: LeftOut['reason']): readonly ListEntry[] => {
    leftOut.push({ text: textOfRow(row), reason })
    return []
  }
  const read = (row: Row, table: Table): readonly ListEntry[] => {
    const entries = entriesOfRow(row, table)
    return entries.length > 0 ? entries : leave(row, 'nobody')
  }
  const all = guessColumns(rows, columns)
  const table: Table = { columns: all, named: heading !== null, counted: isCounted(rows, all) }
  const text = heading && textOfRow(heading)
  const width = heading ? filledCells(heading) : 0
  const guessed: Table = { columns: guessColumns(above), named: false, counted: false }
  const isTitle = (row: Row): boolean => filledCells(row) < width && !row.some(hasMark)
  const most = rows.reduce((sum, row) => Math.max(sum, filledCells(row)), 0)
  const isGroup = (row: Row): boolean => most > 1 && filledCells(row) === 1 && row.some(isGroupTitle)
  const areTitles = above.length < 2 || !areAll(above, looksLikeFullName)
  const before = above.flatMap((row) =>
    areTitles && isTitle(row) ? leave(row, 'title') : read(row, guessed),
  )
  if (heading === null && isGridOfPeople(rows)) {
    const people: ListEntry[] = []
    for (const cell of rows.flat()) {
      for (const part of peopleInLine(cell)) people.push(entryOf(part))
      if (people.length > mostLines) return overlong
    }
    return { entries: people, heading, leftOut, overlong: false }
  }
  // Printed tables repeat their heading on each page.
  const entries = [...before]
  for (const row of rows) {
    const isAbove = textOfRow(row) === text || isGroup(row)
    for (const entry of isAbove ? leave(row, 'title') : read(row, table)) entries.push(entry)
    if (entries.length > mostLines) return overlong
  }
  return { entries, heading: text, leftOut, overlong: false }
}
