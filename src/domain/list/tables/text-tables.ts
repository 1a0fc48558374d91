import { bareId } from '#domain/list/reading/profile-ids.ts'
import { looksLikeFullName } from '#domain/list/reading/name-words.ts'
import { filledCells, hasAddress, isBlank, type Row } from './cells.ts'
import { rowsOf, type Separator } from './delimited-text.ts'
import { findHeading, mostColumns } from './heading-row.ts'
import { blocksOf, mostHeadings } from './table-parts.ts'

const separators: readonly Separator[] = ['\t', ';', ',', '|']

/** "sep=;": Excel's own line, which names the separator and stands for nobody. */
const separatorLine = /^\s*"?sep=([\t;,|])"?[ \t]*(?:\n|$)/iu

/** Rows that are looked at to find out what separates cells. */
const sample = 100

/** Is one of the first rows of a block a heading of several cells? */
const hasHeading = (rows: readonly Row[]): boolean =>
  blocksOf(rows)
    .slice(0, mostHeadings)
    .some((block) => {
      const found = findHeading(block)
      return found !== null && filledCells(block[found.at] ?? []) > 1
    })

/** How many rows have the same number of cells as most, if that is more than one. */
function evenRows(rows: readonly Row[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

/** Is each row one person? Each with one address, with parts of one name, or with one name among other words. */
function areRowsOfPeople(rows: readonly Row[], separator: Separator): boolean {
  const said = rows.filter((row) => !isBlank(row))
  const [first, ...others] = said
  if (!first || first.length < 2 || others.length === 0) return false
  if (!others.every(({ length }) => length === first.length)) return false
  if (said.every((row) => row.filter(hasAddress).length === 1 && !row.some((cell) => cell.includes('<'))))
    return true
  if (separator === '\t' || separator === '|') return false
  const isPart = (cell: string): boolean => !/\s/u.test(cell) && bareId(cell) === null && !hasAddress(cell)
  if (separator === ';' && said.every((row) => row.length < 4 && row.every(isPart))) return true
  // One column of names, in which cells may be empty; no other column has one.
  const hasNames = (place: number): boolean => said.some((row) => looksLikeFullName(row[place] ?? ''))
  const [place, ...more] = [...first.keys()].filter(hasNames)
  if (place === undefined || more.length > 0) return false
  return said.every((row) =>
    row.every(
      (cell, at) => !hasAddress(cell) && (at !== place || isBlank([cell]) || looksLikeFullName(cell)),
    ),
  )
}

/** A table written as text. */
export interface TextTable {
  readonly rows: readonly Row[]
  /** A line about the table itself. */
  readonly about: string | null
}

/** The rows of a text that is a table of people, null for any other. */
export function tableIn(text: string): TextTable | null {
  const [about = null, separator] = separatorLine.exec(text) ?? []
  const body = about === null ? text : text.slice(about.length)
  for (const each of separators) {
    if (!body.includes(each) || (separator !== undefined && separator !== each)) continue
    const rows = rowsOf(body, each, mostColumns)
    if (!rows) continue
    const several = rows.filter(({ length }) => length > 1).length
    const isTable =
      separator !== undefined ||
      hasHeading(rows) ||
      (each === '\t' && several * 2 >= rows.filter((row) => !isBlank(row)).length) ||
      (each !== '|' && areRowsOfPeople(rows, each))
    if (isTable) return { rows, about }
  }
  return null
}

/** The rows of a CSV file, null for a list without columns: the separator is what gives rows of equal length. */
export function tableInCsv(text: string): TextTable | null {
  const [about = null, separator] = separatorLine.exec(text) ?? []
  const body = about === null ? text : text.slice(about.length)
  const scored = separators.flatMap((each) => {
    if (!body.includes(each) || (separator !== undefined && separator !== each)) return []
    const rows = rowsOf(body, each, mostColumns)
    if (!rows) return []
    const first = rows.filter((row) => !isBlank(row)).slice(0, sample)
    const even = evenRows(first) / Math.max(1, first.length)
    const isHeaded = hasHeading(rows.slice(0, sample))
    // A list with a comma here and there has no columns.
    return even < 0.5 || (each === '|' && !isHeaded) ? [] : { rows, score: even + (isHeaded ? 1 : 0) }
  })
  const best = scored.toSorted((a, b) => b.score - a.score)[0]
  return best ? { rows: best.rows, about } : null
}
