import { entryOf, type ListEntry } from '#domain/list/entry.ts'
import { peopleInLine } from '#domain/list/free-text.ts'
import { mostLines } from '#domain/list/list-size.ts'
import { overlong, type LeftOut, type ParsedList } from '#domain/list/parsed-list.ts'
import { marksIn } from '#domain/list/reading/marks.ts'
import { looksLikeFullName } from '#domain/list/reading/name-words.ts'
import { bareId, numbersIn } from '#domain/list/reading/profile-ids.ts'
import { isRoleLine } from '#domain/list/reading/role-lines.ts'
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

/** Is every cell a person: all are names, all are addresses or links, or all of a single row are IDs? */
const isGridOfPeople = (rows: readonly Row[]): boolean =>
  rows.some((row) => filledCells(row) > 1) &&
  (areAll(rows, looksLikeFullName) ||
    areAll(rows, hasAddress) ||
    areAll(rows, (cell) => numbersIn(cell).length > 0) ||
    (rows.length === 1 && areAll(rows, (cell) => bareId(cell) !== null)))

/** How many cells a heading has, but for empty ones at its end. */
const lastFilled = (heading: Row | null): number =>
  (heading?.findLastIndex((cell) => !isBlank([cell])) ?? -1) + 1

/** "Team A; Team B" above a row for each pair: titles that begin alike, each of a column of people. */
function isTitleOfColumns(rows: readonly Row[]): boolean {
  const [first = [], ...others] = rows
  const words = first.filter((cell) => !isBlank([cell])).map((cell) => cell.trim().split(/[\s\d]/u, 1)[0])
  const areAlike = words.length > 1 && new Set(words).size === 1 && new Set(first).size > 1
  return areAlike && others.length > 0 && !areAll([first], looksLikeFullName) && isGridOfPeople(others)
}

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
  const table: Table = {
    columns: all,
    named: heading !== null,
    width: lastFilled(heading),
    counted: isCounted(rows, all),
  }
  const text = heading && textOfRow(heading)
  const width = heading ? filledCells(heading) : 0
  const guessed: Table = { columns: guessColumns(above), named: false, width: 0, counted: false }
  const isTitle = (row: Row): boolean => filledCells(row) < width && !row.some(hasMark)
  const most = rows.reduce((sum, row) => Math.max(sum, filledCells(row)), 0)
  const isGroup = (row: Row): boolean => most > 1 && filledCells(row) === 1 && row.some(isRoleLine)
  const areTitles = above.length < 2 || !areAll(above, looksLikeFullName)
  const before = above.flatMap((row) =>
    areTitles && isTitle(row) ? leave(row, 'title') : read(row, guessed),
  )
  const isTitled = heading === null && isTitleOfColumns(rows)
  if (isTitled || (heading === null && isGridOfPeople(rows))) {
    const people: ListEntry[] = []
    if (isTitled) leave(rows[0] ?? [], 'title')
    for (const cell of rows.slice(isTitled ? 1 : 0).flat()) {
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
