import { looksLikeFullName } from '#domain/list/reading/name-words.ts'
import { saysSomething } from '#domain/list/reading/visible-text.ts'
import { soundOf } from '#domain/words/sound.ts'
import { plainWords } from '#domain/words/folded-words.ts'
import { hasAddress, type Row } from './cells.ts'
import type { Columns } from './heading-row.ts'

const oneWord = /^\s*\p{Lu}[\p{L}\p{M}'’.-]*\s*$/u

/**
 * The row with its cells below their headings again: "Torres, Mila" without quotes is two cells of a table with commas,
 * and "Torres" alone would find anybody of that surname.
 *
 * @param width how many cells the heading has
 */
export function withWholeName(row: Row, columns: Columns, width: number): Row {
  const extra = row.slice(width).filter(saysSomething).length
  const place = columns.indexOf('name')
  const end = place + extra + 1
  const cells = row.slice(place, end)
  if (extra === 0 || extra > 2 || place < 0 || !cells.every((cell) => oneWord.test(cell))) return row
  return [...row.slice(0, place), cells.join(', '), ...row.slice(end)]
}

const soundsOf = (cell: string): ReadonlySet<string> => new Set(plainWords(cell).map(soundOf))
const alphabets = [/\p{sc=Latn}/u, /\p{sc=Cyrl}/u]

/** Two names of one person share a word, or are written in two alphabets. */
function areTwo(one: string, other: string): boolean {
  const sounds = soundsOf(one)
  return (
    alphabets.some((letters) => letters.test(one) && letters.test(other)) &&
    [...soundsOf(other)].every((sound) => !sounds.has(sound))
  )
}

/** A row for each of several names that stand in columns of their own: "Name" and "Name 2". */
export function rowsOfNames(row: Row, columns: Columns): readonly Row[] {
  const places = [...row.keys()].filter(
    (place) =>
      columns[place] === 'name' && looksLikeFullName(row[place] ?? '') && !hasAddress(row[place] ?? ''),
  )
  const [first, ...others] = places
  if (first === undefined) return [row]
  const more = others.filter((place) => areTwo(row[first] ?? '', row[place] ?? ''))
  if (more.length === 0) return [row]
  return [
    row.map((cell, place) => (more.includes(place) ? '' : cell)),
    ...more.map((place) => row.map((cell, at) => (at === place ? cell : ''))),
  ]
}
