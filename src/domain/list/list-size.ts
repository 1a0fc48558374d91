import { saysSomething } from './reading/visible-text.ts'
import type { Row } from './tables/cells.ts'

/**
 * The most that a list of people can hold. Nothing beyond it is read, so that a file made to do harm, or one that is no
 * list, costs no more than its letters.
 */

/** Most lines that the table takes. */
export const mostLines = 5_000

/** The most lines that are read: as many again may stand for nobody. */
export const longestList = 2 * mostLines

/** More letters on one line than names and addresses of all whom a table takes. */
const widestLine = 400_000

/** More letters than rows of all whom a table takes. */
const longestText = 2_500_000

/** More filled cells of a row. */
const widestRow = 1_000

/** More filled cells of a table. */
const mostCells = 250_000

/** More letters than that in lines without columns. */
const mostLoose = 1_500_000

/** Lines that say nothing, below another line. A sheet may end with a million rows of separators. */
const silentLines = /\n(?:[^\p{L}\p{N}\n]*\n)+/gu

/** The text with one blank line in the place of several that say nothing. */
export const withoutSilentLines = (text: string): string => text.replaceAll(silentLines, '\n\n')

/** True when the pattern occurs more often than this; the text is read no further than that. */
function hasMore(text: string, pattern: RegExp, most: number): boolean {
  let count = 0
  for (const _ of text.length > most ? text.matchAll(pattern) : []) {
    count += 1
    if (count > most) return true
  }
  return false
}

const saidLine = /[\p{L}\p{N}][^\n\v\f]*/gu

/** True for a text of more letters than any list has, unless most of them belong to pictures of its cards. */
export const hasTooManyLetters = (text: string): boolean => text.length > longestText

/** True for a text of more lines or letters than any list has. */
export const isTooLong = (text: string): boolean =>
  hasTooManyLetters(text) || hasMore(text, saidLine, longestList)

/** True for lines of more letters than any list has that is no table. */
export const isTooLongForLines = (text: string): boolean => text.length > mostLoose

/** A text without its endless lines, and these. */
export function withoutEndlessLines(text: string): {
  readonly rest: string
  readonly endless: readonly string[]
} {
  if (text.length <= widestLine) return { rest: text, endless: [] }
  const lines = text.split('\n')
  return {
    rest: lines.filter(({ length }) => length <= widestLine).join('\n'),
    endless: lines.filter(({ length }) => length > widestLine),
  }
}

const person = /BEGIN:VCARD|ATTENDEE/giu
/** A card of a contact has a dozen lines, and its photo more. */
const mostCardLines = 400_000

/** True for more cards of contacts, or guests of meetings, than the table takes. */
export const hasTooManyCards = (text: string): boolean =>
  hasMore(text, person, mostLines) || hasMore(text, /\n/gu, mostCardLines)

/** True for a table of more rows or cells than any list has. */
export function isTooLargeTable(rows: readonly Row[]): boolean {
  let lines = 0
  let cells = 0
  for (const row of rows) {
    const filled = row.filter(saysSomething).length
    if (filled > 0) lines += 1
    cells += filled
    if (filled > widestRow || lines > longestList || cells > mostCells) return true
  }
  return false
}
