import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, harmless } from './csv-writer.ts'

/** Reads what RFC 4180 allows when every cell is quoted, and refuses everything else. */
function readStrictly(text: string, separator: string): string[][] {
  let at = 0
  const take = (expected: string): boolean => {
    if (!text.startsWith(expected, at)) return false
    at += expected.length
    return true
  }
  const cell = (): string => {
    if (!take('"')) throw new Error(`no opening quote at ${at}`)
    let value = ''
    for (;;) {
      const end = text.indexOf('"', at)
      if (end < 0) throw new Error('no closing quote')
      value += text.slice(at, end)
      at = end + 1
      if (!take('"')) return value
      value += '"'
    }
  }
  const rows: string[][] = []
  if (!take('\uFEFF')) throw new Error('no byte order mark')
  while (at < text.length) {
    const row = [cell()]
    while (take(separator)) row.push(cell())
    if (!take('\r\n')) throw new Error(`no end of line at ${at}`)
    rows.push(row)
  }
  return rows
}

/** Reads as sloppily as a program that was told the wrong separator: quotes are letters like any other. */
const readSloppily = (text: string): string[] => text.slice(1).split(/[,;\t\r\n]/)

const dangerous = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t',
  '\r',
  '\n',
  ',',
  ';',
  '"',
  "'",
  ' ',
  '\u200B',
  'a',
  '1',
)
const anyCell = fc.oneof(fc.string({ unit: dangerous, maxLength: 12 }), fc.string({ unit: 'binary' }))
const anySeparator = fc.constantFrom(',' as const, ';' as const)
const anyTable = fc
  .integer({ min: 1, max: 4 })
  .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 5 }))

describe('CSV', () => {
  it('is read back cell by cell by a strict reader', () => {
    fc.assert(
      fc.property(anyTable, anySeparator, (table, separator) => {
        expect(readStrictly(csvOf(table, separator), separator)).toEqual(
          table.map((row) => row.map(harmless)),
        )
      }),
    )
  })

  it('has no cell that begins a formula, even when it is split in the wrong places', () => {
    fc.assert(
      fc.property(anyTable, anySeparator, (table, separator) => {
        const text = csvOf(table, separator)
        const cells = [...readStrictly(text, separator).flat(), ...readSloppily(text)]
        expect(cells.filter((cell) => /^[\s\u200B\uFEFF"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([])
        expect(
          readStrictly(text, separator)
            .flat()
            .filter((cell) => /^[\t\r\n]/.test(cell)),
        ).toEqual([])
      }),
    )
  })

  it('loses nothing but safety marks', () => {
    const without = (text: string): string => text.replaceAll("'", '')
    fc.assert(
      fc.property(anyCell, (cell) => {
        expect(without(harmless(cell))).toBe(without(cell))
      }),
    )
  })

  it.each([
    ['=HYPERLINK("http://x.example")', '\'=HYPERLINK("http://x.example")'],
    ['+7 900 000-00-00', "'+7 900 000-00-00"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['  =1', "'  =1"],
    ['R&D; =1+1', "R&D;' =1+1"],
    ['Иванов-Петров', 'Иванов-Петров'],
    ['Sales, North', 'Sales, North'],
    ['', ''],
  ])('makes %j harmless', (cell, safe) => {
    expect(harmless(cell)).toBe(safe)
  })

  it('is one row of quoted cells for one row of words', () => {
    expect(csvOf([['Mila "Mi" Torres', '1271']], ';')).toBe('\uFEFF"Mila ""Mi"" Torres";"1271"\r\n')
  })
})
