import { parseCsv, parseText } from '#domain/list/parser.ts'
import type { BenchRow } from './bench-row.ts'

/** Sizes in units of one: a reading that is linear takes as many times longer. */
const sizes = [1, 2, 4, 8]

const manyLines = 5_000 / 8
const manyBytes = (5 * 1024 * 1024) / 8

type Made = readonly [what: string, read: (text: string) => unknown, make: (size: number) => string]

const lines = (line: (at: number) => string) => (size: number) =>
  Array.from({ length: Math.round(manyLines * size) }, (_, at) => line(at)).join('\n')

const bytes = (piece: string) => (size: number) => piece.repeat(Math.round((manyBytes * size) / piece.length))

/** As many lines as are read, each as long as one may be. */
const rows = (piece: string) => lines(() => piece.repeat(Math.floor(490 / piece.length)))

/** The largest table that is read: 50 cells for each of 5,000 people. */
const table = (cell: string) => lines(() => Array.from({ length: 50 }, () => cell).join(';'))

const lists: readonly Made[] = [
  ['lines of names', parseText, lines((at) => `${at + 1}. Torres${at} Mila (she/her)`)],
  ['rows of a file', parseCsv, lines((at) => `${at};Torres${at} Mila;mila${at}@x.example;Content editor`)],
  [
    'one line of addresses',
    parseText,
    (size) => lines((at) => `mila${at}@x.example`)(size).replaceAll('\n', ' '),
  ],
  [
    'hostile: a picture in the text',
    parseText,
    (size) => `@<img src="data:image/png;base64,${bytes('iVBOR')(size)}">`,
  ],
  ['hostile: nothing but @', parseText, bytes('@')],
  ['hostile: nothing but quotes', parseCsv, bytes('"')],
  ['hostile: cells that never close', parseCsv, bytes('"a;')],
  ['hostile: brackets', parseText, bytes('(')],
  ['hostile: no-break spaces in digits', parseText, bytes('1\u00a0')],
  ['hostile: marks on one letter', parseText, (size) => `a${bytes('\u0301\u0316')(size)}`],
  ['hostile: signs and spaces', parseText, (size) => `&${bytes(' ')(size)}b`],
  ['hostile: links', parseText, bytes('/user/1/')],
  ['hostile: lines of a receipt', parseText, bytes('(ID 1): ')],
  ['hostile: cards that never close', parseText, bytes('BEGIN:VCARD\n')],
  ['hostile: headings', parseText, bytes('Name;E-mail\n\n')],
  ['hostile: lines of brackets', parseText, rows('Mila (')],
  ['hostile: lines of one letter', parseText, rows(' и я')],
  ['hostile: lines of numbers in other digits', parseCsv, rows('；٠')],
  ['hostile: rows of marks', parseCsv, rows('a\u0301;')],
  ['hostile: rows of addresses', parseCsv, rows('a@b.c김ID 1\t')],
  ['hostile: one line', parseText, bytes('Mila Torres, ')],
  ['hostile: rows of separators', parseCsv, bytes(';;;\n')],
  ['hostile: tags', parseText, bytes('<td>a')],
  ['hostile: lines of encoded words', parseText, rows('=?utf-8?B?0JHQ?=')],
  ['hostile: lines of logins', parseText, rows('iv,')],
  ['hostile: a large table of names', parseCsv, table('Анна')],
  ['hostile: a large table of signs', parseCsv, table('山')],
  ['hostile: a large table of brackets', parseCsv, table('(a)')],
  ['hostile: a large table of IDs that never close', parseCsv, table('[1')],
  ['hostile: a large table of pairs', parseCsv, table('и я')],
]

/** Processor time of this process: what waits for others is not counted. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return Math.round((user + system) / 1_000)
}

/** How long lists take to be read, 5,000 lines or 5 MB at most, at an eighth, a quarter, a half, and the whole. */
export function benchList(): Promise<readonly BenchRow[]> {
  const rows = lists.map(([what, read, make]) => {
    const times = sizes.map((size) => {
      const text = make(size)
      return milliseconds(() => void read(text))
    })
    return {
      what: `${what}, ms of CPU at 1×, 2×, 4×, 8×`,
      value: times.join(', '),
      wanted: 'linear, < 1,000',
    }
  })
  return Promise.resolve(rows)
}
