import { marksIn } from '#domain/list/reading/marks.ts'
import { looksLikeFullName, wordCount } from '#domain/list/reading/name-words.ts'
import { bareId, numbersIn } from '#domain/list/reading/profile-ids.ts'
import { saysSomething } from '#domain/list/reading/visible-text.ts'
import { filledCells, type Row } from './cells.ts'
import { columnOf, type Column, type Heading } from './headings.ts'

/** Columns of a table in order; null for one of which nothing is known. */
export type Columns = readonly (Column | null)[]

/** A heading stands no lower in its part of a table than this. */
const deepest = 10

/** More columns than a sheet about people has. */
export const mostColumns = 300

/** Rows below that tell what kind of a column it is. */
const sample = 200

const sameCell = (a: string, b: string | undefined): boolean =>
  a === b || a.trim().toLowerCase() === b?.trim().toLowerCase()

/** Does a word at one of these places come back below, in a row that is not the heading once more? */
const comesBack = (row: Row, places: readonly number[], below: readonly Row[]): boolean =>
  below.some(
    (other) =>
      places.some((place) => sameCell(row[place] ?? '', other[place])) &&
      !row.every((each, at) => sameCell(each, other[at])),
  )

/** Do most cells below look like the names of people? */
function hasNamesBelow(place: number, below: readonly Row[]): boolean {
  const cells = below
    .slice(0, sample)
    .map((row) => row[place] ?? '')
    .filter(saysSomething)
  return (
    cells.length > 0 &&
    cells.filter((cell) => wordCount(cell) > 1 || marksIn(cell).length > 0).length * 2 > cells.length
  )
}

/** Is the row a heading, by its words and by what stands below? A person's row may hold such a word as well. */
function isHeading(row: Row, headings: readonly (Heading | null)[], below: readonly Row[]): boolean {
  const places = [...headings.keys()].filter((place) => headings[place])
  // "Link" and "Profil" are also names.
  const hasLinks = (place: number): boolean =>
    below.slice(0, sample).some((other) => numbersIn(other[place] ?? '').length > 0)
  const about = places.filter((place) => {
    const column = headings[place]?.column
    return column === 'link' ? hasLinks(place) : column !== 'other'
  })
  if (row.some((cell) => marksIn(cell).length > 0)) return false
  // "Room;Phone": a table about something else, whose numbers are nobody's IDs.
  if (about.length === 0)
    return (
      places.length > 1 && below.length > 0 && row.every((cell, at) => !saysSomething(cell) || headings[at])
    )
  if (comesBack(row, about, below)) return false
  const rest = row.filter((cell, place) => saysSomething(cell) && !headings[place])
  const isSure = about.some((place) => headings[place]?.alsoRole === false)
  if (rest.length > 0 && below.length === 0) return false
  if (isSure && places.length > 1) return true
  if (rest.some((cell) => bareId(cell) !== null || looksLikeFullName(cell))) return false
  return isSure || rest.length + places.length === 1 || about.some((place) => hasNamesBelow(place, below))
}

/** The columns that a row of headings names; null for a row about a person. */
export function headingColumns(row: Row, below: readonly Row[]): Columns | null {
  if (row.length > mostColumns) return null
  const headings = row.map(columnOf)
  return headings.some((each) => each) && isHeading(row, headings, below)
    ? headings.map((heading) => heading?.column ?? null)
    : null
}

/** The row of headings among the first rows, with its place, as a title and notes may stand above it; null for none. */
export function findHeading(rows: readonly Row[]): { readonly at: number; readonly columns: Columns } | null {
  const first = rows.slice(0, deepest)
  const widest = Math.max(0, ...first.map(filledCells))
  for (const [at, row] of first.entries()) {
    // A single word is a heading only above a single column: "Participants" may be the title of a table.
    if (filledCells(row) === 1 && (at > 0 || widest > 1)) continue
    const columns = headingColumns(row, rows.slice(at + 1))
    if (columns) return { at, columns }
  }
  return null
}
