import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storageBudget } from '#domain/storage-budget.ts'
import { entryOf, unreadEntry } from './entry.ts'
import { entryOfKept, keptLines } from './kept-line.ts'
import { parseCsv, parseText } from './parser.ts'

describe('lines that are kept with the draft', () => {
  it.each([
    ['an ID, a name and an address of columns', 'ID;Name;E-mail\n12;Mila Torres;m@x.example\n;Ian Wolf;'],
    ['a column of positions that are no name', 'Position;Name\nLead Editor;Mila Torres\nHead Cook;Ian Wolf'],
    ['an address of a column beside another', 'Name;E-mail;Boss\nIan Wolf;ian@x.example;aya@x.example\n'],
    ['two people in a cell of names', 'Name;City\nMila Torres and Ian Wolf;Oslo\nAya Sato;Oslo'],
    ['a cell that shows an error', 'Name;City\n#N/A;Oslo\nAya Sato;Oslo'],
    [
      'a link to another portal in a column',
      'Name;Profile\nMila Torres;https://o.example/company/personal/user/1/\n;https://o.example/company/personal/user/2/',
    ],
    ['a link in a column', 'Name;Profile\nMila Torres;https://p.example/company/personal/user/1/\nIan Wolf;'],
  ])('P02: a row of a table says the same after a reload: %s', (_, table) => {
    const { entries } = parseCsv(table)
    expect(entries.length).toBeGreaterThan(0)
    expect(keptLines(entries).map(entryOfKept)).toEqual(entries)
  })

  it('are only their text where that says it all', () => {
    const texts = [
      'Mila Torres',
      'Ian Wolf <ian@x.example>',
      '12',
      'Dr. Aya Sato',
      'Mila Torres and Ian Wolf',
    ]
    expect(keptLines(texts.map(entryOf))).toEqual(texts)
  })

  it('say nothing where they said nothing', () => {
    const unread = unreadEntry('Mila Torres, 12')
    expect(keptLines([unread]).map(entryOfKept)).toEqual([unread])
  })

  it('come back the same, whatever the list was', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Name',
        'ID',
        'E-mail',
        'Mila Torres',
        'Лев Орлов',
        '12',
        'a@b.com',
        '/user/7/',
        '#N/A',
      ),
      fc.constantFrom('Mila Torres (she/her)', 'Орлов ЛП', 'Ian Wolf & Aya Sato', '', '[12]', 'Editor'),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    )
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => cells.join(';'))
    const text = fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => rows.join('\n'))
    fc.assert(
      fc.property(text, fc.constantFrom(parseCsv, parseText), (given, parse) => {
        const { entries } = parse(given)
        expect(keptLines(entries).map(entryOfKept)).toEqual(entries)
      }),
    )
  })

  it('are read whatever is found', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('nMila', 'c12', 'c0', 'l1e9', 'x'))),
        (parts) => {
          const { keys } = entryOfKept(parts.join('\t'))
          expect(keys.id === null || Number.isSafeInteger(keys.id)).toBe(true)
          expect(keys.id === null).toBe(keys.idFrom === null)
        },
      ),
    )
    expect(entryOfKept('Ian\tc0\tq\tn\tc12')).toMatchObject({
      text: 'Ian',
      keys: { id: 12, idFrom: 'column' },
    })
  })

  it('are not read again beyond the room of the draft', () => {
    const { entries } = parseCsv(`ID;Name\n${'12;Mila Torres\n'.repeat(3_000)}`)
    const kept = keptLines(entries)
    expect(kept[0]).toBe('12, Mila Torres\tnMila Torres\tc12')
    expect(kept.slice(0, 900).join('').length).toBeGreaterThan(storageBudget.draft / 2)
    expect(kept.at(-1)).toBe(entries.at(-1)?.text)
  })
})
