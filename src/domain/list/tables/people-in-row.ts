import { peopleInLine } from '#domain/list/free-text.ts'
import { marksIn, splitAtMarks } from '#domain/list/reading/marks.ts'
import { cleanName, isWholeName } from '#domain/list/reading/name-words.ts'
import { saysSomething } from '#domain/list/reading/visible-text.ts'
import type { Row } from './cells.ts'
import type { Columns } from './heading-row.ts'
import type { Column } from './headings.ts'

/** Several people in one cell, or the cell alone. */
function peopleInCell(cell: string, column: Column | null | undefined): readonly string[] {
  if (column === 'other') return [cell]
  if (column === 'id' && /^[\d\s,;]+$/u.test(cell)) return cell.split(/[\s,;]+/u).filter(saysSomething)
  const byMarks = splitAtMarks(cell)
  if (byMarks.length > 1) return byMarks.map((part) => part.replace(/^[\s,;|&]+/u, '')).filter(saysSomething)
  if (column !== 'name') return [cell]
  const people = cell.split(/[\n\v\f]+/u).flatMap(peopleInLine)
  return people.length > 1 && people.every((part) => isWholeName(cleanName(part)) || marksIn(part).length > 0)
    ? people
    : [cell]
}

/** A row for each person that its cells name: cells of as many people go together. */
export function rowsOfPeople(row: Row, columns: Columns): readonly Row[] {
  const people = row.map((cell, place) => peopleInCell(cell, columns[place]))
  const count = people.find((each) => each.length > 1)?.length ?? 1
  if (count === 1) return [row]
  return Array.from({ length: count }, (_, at) =>
    people.map((each, place) => (each.length === count ? (each[at] ?? '') : (row[place] ?? ''))),
  )
}
