import type { Row } from './cells.ts'

/** What separates the columns of a table written as text. */
export type Separator = '\t' | ';' | ',' | '|'

/** A quoted cell longer than this is a stray quote: it must not swallow the lines after it. */
const longestQuoted = 2_000

const patterns: Readonly<Record<Separator, RegExp>> = {
  '\t': new RegExp(`"((?:[^"]|""){0,${longestQuoted}})"[ ]*(?=\\t|\\n|$)`, 'y'),
  ';': new RegExp(`"((?:[^"]|""){0,${longestQuoted}})"[ ]*(?=;|\\n|$)`, 'y'),
  '|': new RegExp(`"((?:[^"]|""){0,${longestQuoted}})"[ ]*(?=\\||\\n|$)`, 'y'),
  ',': new RegExp(`"((?:[^"]|""){0,${longestQuoted}})"[ ]*(?=,|\\n|$)`, 'y'),
}

/**
 * Rows and cells of a table written as text (RFC 4180). A quote counts only where a cell begins with it and another
 * one ends that cell; any other is a letter like all the rest, so nothing is ever swallowed. Null where a row has more
 * than `mostCells`: that is no table, and need not be read to its end.
 */
export function rowsOf(text: string, separator: Separator, mostCells: number): readonly Row[] | null {
  const quoted = patterns[separator]
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at <= text.length) {
    quoted.lastIndex = at
    const match = text[at] === '"' ? quoted.exec(text) : null
    let end = at
    if (match) end = quoted.lastIndex
    else while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1
    row.push((match?.[1]?.replaceAll('""', '"') ?? text.slice(at, end)).trim())
    if (row.length > mostCells) return null
    if (text[end] !== separator) {
      rows.push(row)
      row = []
    }
    at = end + 1
  }
  return rows
}
