import type { Row } from './list-cells.ts'
import {
  cleanName,
  emailIn,
  entryOf,
  idIn,
  linkedId,
  oneLine,
  saysSomething,
  type ListEntry,
} from './list-entry.ts'

/** What a column of a table is about. */
type Column = 'name' | 'email' | 'id' | 'link'

const headings: Readonly<Record<Column, string>> = {
  name: `name|full name|fullname|employee|colleague|user|person|participant|member|display name|first name|firstname|
    given name|last name|lastname|surname|family name|middle name|patronymic|фио|ф и о|имя|фамилия|отчество|
    имя и фамилия|фамилия и имя|фамилия имя|фамилия имя отчество|имя фамилия|сотрудник|сотрудники|коллега|участник|
    пользователь|піб|п і б|ім я|імя|прізвище|по батькові|прізвище та ім я|ім я та прізвище|співробітник|користувач|
    vorname|nachname|familienname|vor und nachname|vollständiger name|mitarbeiter|mitarbeiterin|kollege|benutzer|
    teilnehmer`,
  email: `email|e mail|mail|email address|e mail address|work email|почта|эл почта|электронная почта|e mail адрес|
    адрес электронной почты|рабочая почта|пошта|ел пошта|електронна пошта|адреса електронної пошти|e mail adresse|
    email adresse|mailadresse`,
  id: 'id|user id|userid|bitrix id|bitrix24 id|ид|айди|id пользователя|id сотрудника|id користувача|benutzer id',
  link: 'profile|profile link|link|url|ссылка|профиль|ссылка на профиль|посилання|профіль|profil|profillink',
}

const known = new Map<string, Column>(
  (['name', 'email', 'id', 'link'] as const).flatMap((column) =>
    headings[column].split('|').map((words) => [words.trim(), column] as const),
  ),
)

const columnOf = (cell: string): Column | null =>
  known.get(
    cell
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ) ?? null

/** The columns that a row of headings names; null for a row about a person. */
export function headingColumns(row: Row): readonly (Column | null)[] | null {
  const columns = row.map(columnOf)
  // "Link" is also a name, so a link alone makes no heading.
  const isHeading = columns.some((column) => column !== null && column !== 'link')
  const isPerson = row.some((cell) => emailIn(cell) !== null || idIn(cell) !== null)
  return isHeading && !isPerson ? columns : null
}

const isNameLike = (cell: string): boolean =>
  emailIn(cell) === null && linkedId(cell) === null && cleanName(cell) !== ''

const wordsIn = (cell: string): number => cleanName(cell).split(' ').length

/** Columns of a table without headings, by what stands in them: the name is one column of two words, or two of one. */
export function guessedColumns(rows: readonly Row[]): readonly (Column | null)[] {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const places = Array.from({ length: width }, (_, place) => place)
  const share = (place: number, test: (cell: string) => boolean): number => {
    const cells = rows.flatMap((row) => row[place] || [])
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length
  }
  const names = places.filter((place) => share(place, isNameLike) > 0.5)
  const full = names.find((place) => share(place, (cell) => isNameLike(cell) && wordsIn(cell) > 1) > 0.5)
  const nameAt = new Set(full === undefined ? names.slice(0, 2) : [full])
  return places.map((place) => {
    if (nameAt.has(place)) return 'name'
    if (share(place, (cell) => emailIn(cell) !== null) > 0.5) return 'email'
    if (share(place, (cell) => linkedId(cell) !== null) > 0.5) return 'link'
    return names.length === 0 && share(place, (cell) => idIn(cell) !== null) > 0.5 ? 'id' : null
  })
}

/** One person of a table. A row whose known columns are empty is read as a line of text. */
export function entryOfRow(row: Row, columns: readonly (Column | null)[]): ListEntry {
  const cellsOf = (column: Column): readonly string[] => row.filter((_, place) => columns[place] === column)
  const first = <Value>(cells: readonly string[], read: (cell: string) => Value | null): Value | null =>
    cells.map(read).find((value) => value !== null) ?? null
  const all = entryOf(row.filter(saysSomething).map(oneLine).join(', '))
  const name = cleanName(cellsOf('name').join(' '))
  const email = first(cellsOf('email'), emailIn) ?? (name === '' ? null : first(row, emailIn))
  const id = first(cellsOf('id'), idIn) ?? first(cellsOf('link'), linkedId)
  return id === null && email === null && name === '' ? all : { text: all.text, wish: { id, email, name } }
}
