import { bareId, numbersIn } from '#domain/list/reading/profile-ids.ts'
import { cleanName, hasPatronymic, looksLikeFullName, unspacedName } from '#domain/list/reading/name-words.ts'
import { isRemark } from '#domain/list/reading/remark-words.ts'
import { saysSomething } from '#domain/list/reading/visible-text.ts'
import { hasAddress, type Row } from './cells.ts'
import type { Columns } from './heading-row.ts'
import type { Column } from './headings.ts'

const isNameLike = (cell: string): boolean =>
  !hasAddress(cell) && numbersIn(cell).length === 0 && cleanName(cell) !== '' && !/\d{3}/u.test(cell)

const wordsIn = (cell: string): number => cleanName(cell).split(' ').length

const isFull = (cell: string): boolean =>
  isNameLike(cell) && (wordsIn(cell) > 1 || unspacedName.test(cell.trim())) && !isRemark(cell)

/** "mila", "iv" in front of addresses, a different one in each row: perhaps the beginning of the address. */
const areLogins = (cells: readonly string[]): boolean =>
  new Set(cells).size === cells.length && cells.every((cell) => /^[a-z][a-z0-9._+-]*$/u.test(cell.trim()))

/** One word that may be a given name: "Gabriel" beside "García Márquez". */
const isOneName = (cell: string): boolean => /^\p{Lu}[\p{L}\p{M}'’.-]+$/u.test(cell.trim()) && !isRemark(cell)

/**
 * The column of given names beside one of surnames of two words, or null. It may also be one of towns, so a line of both
 * asks; without the given name it would find any other of that surname.
 */
function givenNamesBeside(cellsAt: readonly (readonly string[])[], best: number): number | null {
  const filled = [...cellsAt.keys()].filter((place) => (cellsAt[place] ?? []).length > 0)
  const [other, ...more] = filled.filter((place) => place !== best)
  const cells = other === undefined ? [] : (cellsAt[other] ?? [])
  const areDifferent = new Set(cells).size === cells.length
  return other !== undefined && more.length === 0 && areDifferent && cells.every(isOneName) ? other : null
}

/** Most rows that a guess looks at. */
const sample = 200

/**
 * Columns that no heading names, by what stands in them: the name is one column of two words, or two of one. Words
 * that differ from row to row are rather names than positions are.
 *
 * @param named what the headings say; only places without a column are guessed
 */
export function guessColumns(all: readonly Row[], named: Columns = []): Columns {
  const rows = all.slice(0, sample)
  const width = rows.reduce((most, row) => Math.max(most, row.length), named.length)
  const places = Array.from({ length: width }, (_, place) => place)
  const free = places.filter((place) => !named[place])
  const cellsAt = places.map((place) => rows.map((row) => row[place] ?? '').filter(saysSomething))
  const share = (place: number, test: (cell: string) => boolean): number => {
    const cells = cellsAt[place] ?? []
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length
  }
  const likeness = (place: number): number => {
    const cells = cellsAt[place] ?? []
    const different = new Set(cells).size / Math.max(1, cells.length)
    return share(place, looksLikeFullName) + share(place, hasPatronymic) * 2 + different
  }
  const isNamed = (...columns: readonly Column[]): boolean =>
    named.some((column) => column && columns.includes(column))
  const nameLike = isNamed('name', 'part') ? [] : free.filter((place) => share(place, isNameLike) > 0.5)
  const full = nameLike.filter((place) => share(place, isFull) > 0.5)
  const best = full.toSorted((a, b) => likeness(b) - likeness(a))[0]
  const mails = isNamed('email') ? [] : free.filter((place) => share(place, hasAddress) > 0.5)
  // Beside an address one word in each row may be anything: a team, a role.
  const single = nameLike.filter((place) => share(place, isRemark) < 0.5)
  const isBesideAddress = single.length === 1 && (mails.length > 0 || isNamed('email'))
  const parts = isBesideAddress
    ? single.filter((place) => areLogins(cellsAt[place] ?? []))
    : single.slice(0, 2)
  const given = best === undefined || named.length > 0 ? null : givenNamesBeside(cellsAt, best)
  const isWhole = best !== undefined && given === null
  const nameAt = new Set(best === undefined ? parts : [best, ...(given === null ? [] : [given])])
  return places.map((place) => {
    const column = named[place]
    if (column) return column
    if (nameAt.has(place)) return isWhole ? 'name' : 'part'
    if (mails[0] === place) return 'email'
    if (share(place, (cell) => numbersIn(cell).length > 0) > 0.5) return 'link'
    // Beside anything else a number may be a room or a sum.
    const isNumbers = named.length === 0 && cellsAt.filter((cells) => cells.length > 0).length === 1
    return isNumbers && share(place, (cell) => bareId(cell) !== null) > 0.5 ? 'id' : null
  })
}
