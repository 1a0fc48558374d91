import type { Mark } from '#domain/list/reading/marks.ts'
import { cleanName, isWholeName } from '#domain/list/reading/name-words.ts'
import { bareId, type FoundId } from '#domain/list/reading/profile-ids.ts'
import { isFailed, type Row } from './cells.ts'
import type { Columns } from './heading-row.ts'
import type { Column } from './headings.ts'

/** A column of names or of parts of names. */
export const isNameColumn = (column: Column | null | undefined): boolean =>
  column === 'name' || column === 'part'

/** What names somebody by itself, in each cell of a row. */
export type RowMarks = readonly (readonly Mark[])[]

/** The ID of a row: what names it by itself before what a column of IDs says; null for none. */
export function idOf(
  row: Row,
  rowMarks: RowMarks,
  columns: Columns,
): Pick<FoundId, 'value' | 'from' | 'host'> | null {
  const placesOf = (test: (column: Column | null | undefined, place: number) => boolean): readonly number[] =>
    [...row.keys()].filter((place) => test(columns[place], place))
  const marks = placesOf(
    (column, place) => rowMarks[place]?.length !== 0 && column !== 'other' && column !== 'email',
  )
    .flatMap((place) => rowMarks[place] ?? [])
    .flatMap((mark) => (mark.kind === 'id' ? mark : []))
  const numbers = placesOf((column) => column === 'id').flatMap(
    (place) => bareId((row[place] ?? '').replace(/[.,]0{1,2}$/u, '')) ?? [],
  )
  const value = numbers[0]
  return (
    marks.find(({ from }) => from === 'link') ??
    marks[0] ??
    (value === undefined ? null : { value, from: 'column', host: null })
  )
}

/** The address of a row: of its column, or where there is none, the only one in cells of which nothing is known. */
export function emailOf(rowMarks: RowMarks, columns: Columns): string | null {
  const marked = [...rowMarks.keys()].filter((place) => rowMarks[place]?.length !== 0)
  const addressesAt = (test: (column: Column | null | undefined) => boolean): readonly string[] => [
    ...new Set(
      marked
        .filter((place) => test(columns[place]))
        .flatMap((place) => rowMarks[place] ?? [])
        .flatMap((mark) => (mark.kind === 'email' ? mark.value : [])),
    ),
  ]
  const [own] = addressesAt((column) => column === 'email' || column === 'id')
  if (own !== undefined) return own
  const [beside, ...more] = addressesAt((column) => isNameColumn(column) || column === 'link')
  if (beside !== undefined) return more.length === 0 ? beside : null
  const rest = columns.includes('email')
    ? []
    : addressesAt((column) => column === null || column === undefined)
  return rest.length === 1 ? (rest[0] ?? null) : null
}

/** The words of a name: of the column of whole names, or of those of its parts together. */
export function nameTextOf(row: Row, columns: Columns): string {
  const cells = (test: (column: Column | null | undefined) => boolean): readonly string[] =>
    row.filter((cell, place) => test(columns[place]) && !isFailed(cell))
  const whole = cells((column) => column === 'name').find((cell) => isWholeName(cleanName(cell)))
  return whole ?? cells(isNameColumn).join(' ')
}
