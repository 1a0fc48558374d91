import { rowsOf, withPlainLineEnds, type Row, type Separator } from './list-cells.ts'
import { entryOfRow, guessedColumns, headingColumns } from './list-columns.ts'
import { emailIn, entryOf, oneLine, saysSomething, type ListEntry } from './list-entry.ts'
import { peopleInLine } from './list-free-text.ts'

/** People of a list in its order. Every letter of what was given is in the entries or in the heading. */
export interface ParsedList {
  readonly entries: readonly ListEntry[]
  /** The row that names the columns, if there was one. */
  readonly heading: string | null
}

const separators: readonly Separator[] = ['\t', ';', ',']

const textOf = (row: Row): string => row.filter(saysSomething).map(oneLine).join(', ')

/** A table of cells: a sheet, a CSV file, or what a spreadsheet puts on the clipboard. */
export function parseRows(rows: readonly Row[]): ParsedList {
  const [first, ...others] = rows.filter((row) => row.some(saysSomething))
  if (!first) return { entries: [], heading: null }
  const named = headingColumns(first)
  if (named) return { entries: others.map((row) => entryOfRow(row, named)), heading: textOf(first) }
  const all = [first, ...others]
  const columns = guessedColumns(all)
  return { entries: all.map((row) => entryOfRow(row, columns)), heading: null }
}

const isMailCell = (cell: string): boolean => emailIn(cell) !== null

/** Is each row one person? Rows of equal length, each with one address, or each with parts of one name. */
function isTable(rows: readonly Row[], separator: Separator): boolean {
  const [first, ...others] = rows
  if (!first || first.length < 2) return false
  if (separator === '\t' || headingColumns(first)) return true
  const even = others.length > 0 && others.every(({ length }) => length === first.length)
  const oneMail = rows.every(
    (row) => row.filter(isMailCell).length === 1 && !row.some((cell) => cell.includes('<')),
  )
  const nameParts = separator === ';' && rows.every((row) => row.every((cell) => !/\s/u.test(cell)))
  return even && (oneMail || (nameParts && first.length < 4))
}

/** The rows of a text that is a table of people, null for any other. */
function tableIn(text: string): readonly Row[] | null {
  for (const separator of separators) {
    if (!text.includes(separator)) continue
    const rows = rowsOf(text, separator).filter((row) => row.some(saysSomething))
    if (isTable(rows, separator)) return rows
  }
  return null
}

/** The list in a text that somebody typed, pasted or dropped. */
export function parseText(given: string): ParsedList {
  const text = withPlainLineEnds(given)
  const table = tableIn(text)
  if (table) return parseRows(table)
  const lines = text.split('\n').filter(saysSomething)
  const [first = '', ...others] = lines
  const heading = others.length > 0 && headingColumns([first]) ? oneLine(first) : null
  const people = heading === null ? lines : others
  return { entries: people.flatMap(peopleInLine).map(entryOf), heading }
}

/** The list in a CSV file: its columns are separated by what stands most often in its first line. */
export function parseCsv(given: string): ParsedList {
  const text = withPlainLineEnds(given)
  const head = text.slice(0, text.search(/\n|$/u))
  const count = (separator: Separator): number => head.split(separator).length - 1
  const [separator] = separators.toSorted((a, b) => count(b) - count(a))
  return separator && count(separator) > 0 ? parseRows(rowsOf(text, separator)) : parseText(text)
}
