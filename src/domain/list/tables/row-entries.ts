import { userId } from '#domain/ids.ts'
import { entryOf, partsOfAddress, unreadEntry, type ListEntry } from '#domain/list/entry.ts'
import { marksIn } from '#domain/list/reading/marks.ts'
import { cleanName } from '#domain/list/reading/name-words.ts'
import { otherNamesIn } from '#domain/list/reading/other-names.ts'
import { oneLine } from '#domain/list/reading/visible-text.ts'
import { isCutAddress, isFailed, isSum, textOfRow, type Row } from './cells.ts'
import type { Columns } from './heading-row.ts'
import { withNamesBeside } from './names-beside.ts'
import { rowsOfPeople } from './people-in-row.ts'
import { rowsOfNames, withWholeName } from './shifted-row.ts'
import { emailOf, idOf, isNameColumn, nameTextOf } from './row-keys.ts'

/** What is known of a table when a row of it is read. */
export interface Table {
  readonly columns: Columns
  /** The columns are named by a row of headings, not guessed. */
  readonly named: boolean
  /** How many cells its heading has. */
  readonly width: number
  /** Its column of IDs counts the rows: 1, 2, 3. */
  readonly counted: boolean
}

/** A row without name, address or ID: a line where something is shown in their place, otherwise nobody. */
function entryWithoutKeys(row: Row, { columns, named }: Table): ListEntry | null {
  const text = textOfRow(row)
  const hasNames = columns.some(isNameColumn)
  const isUnclear = (cell: string, place: number): boolean =>
    (isNameColumn(columns[place]) && isFailed(cell)) || (columns[place] === 'email' && isCutAddress(cell))
  if (row.some(isUnclear)) return unreadEntry(text)
  const entry = entryOf(text)
  const saysNobody = named || entry.keys.idFrom === 'number' || isSum(text)
  return saysNobody && (named || hasNames || columns.includes('email')) ? null : entry
}

/** Parts to be looked up: of an address that may be several, otherwise of the name. */
const partsBeside = (ofName: readonly string[], email: string | null): readonly string[] =>
  email === null ? ofName : partsOfAddress(email)

/** One person of a table; null for a row that names nobody. */
function entryOfRow(row: Row, table: Table): ListEntry | null {
  const { columns } = table
  const words = nameTextOf(row, columns)
  const own = entryOf(words)
  const name = isSum(words) ? '' : own.keys.name
  const marks = row.map((cell, place) =>
    columns[place] === 'email' && isCutAddress(cell) ? [] : marksIn(cell),
  )
  const email = emailOf(marks, columns)
  // "2;Итого": how many there are.
  const id = isSum(words) ? null : idOf(row, marks, columns)
  const onlyCounts = id?.from === 'column' && table.counted && columns.some(isNameColumn)
  if (name === '' && email === null && (id === null || onlyCounts)) return entryWithoutKeys(row, table)
  const cells = row.filter((_, place) => !columns[place] && !table.named)
  const parts = row.filter((_, place) => columns[place] === 'part').join(' ')
  const others = [...otherNamesIn(oneLine(parts), cleanName(parts)), ...own.keys.otherNames]
  return {
    text: textOfRow(row),
    keys: {
      id: id === null ? null : userId(id.value),
      idFrom: id?.from ?? null,
      idHost: id?.host ?? null,
      email,
      name,
      otherNames: withNamesBeside(others, cells, name),
    },
    parts: id === null ? partsBeside(own.parts, email) : [],
  }
}

/** The people of a row; none for a row that names nobody. */
export function entriesOfRow(row: Row, table: Table): readonly ListEntry[] {
  const whole = table.named ? withWholeName(row, table.columns, table.width) : row
  const rows = rowsOfPeople(whole, table.columns).flatMap((each) => rowsOfNames(each, table.columns))
  const entries = rows.map((each) => entryOfRow(each, table))
  // Of several people in one row none disappears.
  return entries.some((entry) => entry)
    ? entries.map((entry, at) => entry ?? unreadEntry(textOfRow(rows[at] ?? [])))
    : []
}
