import { expect, it } from 'vitest'
import { readStored, seen } from './read-here.ts'

const people = {
  heading: 'ID, Name, E-mail, Active',
  lines: [
    '101, Mila Torres, mila.torres@company.example, TRUE',
    '103, #N/A, FALSE',
    '13.04.1900, Aya Sato, TRUE',
    '79001234567, Elena Petrova, TRUE',
  ],
  names: ['Please fill in', 'People'],
  taken: 1,
  hiddenSheets: 2,
  hiddenRows: 1,
  hiddenColumns: 1,
}

it.each(['openpyxl.xlsx', 'libreoffice.xlsx', 'libreoffice.xls', 'libreoffice.ods'])(
  'P11, P12, P13: %s gives what its sheet of people shows, and tells what is hidden',
  async (name) => {
    expect(seen(await readStored(name))).toEqual(people)
  },
)

it.each(['openpyxl.xlsx', 'libreoffice.xls', 'libreoffice.ods'])(
  'P12: another sheet of %s can be taken',
  async (name) => {
    expect(seen(await readStored(name, { sheet: 0 }))).toMatchObject({ taken: 0, hiddenRows: 0 })
  },
)

it('R02: lines, the heading and what is hidden add up to the rows of the sheet', async () => {
  const result = await readStored('openpyxl.xlsx')
  if (result.kind !== 'read') throw new Error(result.kind)
  expect(result.list.entries.length + 1 + (result.sheets?.hiddenRows ?? 0)).toBe(6)
})

it('P11: results of formulas, errors among them, are read as they are shown', async () => {
  expect(seen(await readStored('xlsxwriter.xlsx'))).toEqual({
    heading: 'Mail, Full name, Joined, Card',
    lines: [
      'mila.torres@company.example, Mila Torres, 2024-03-01, 123456789013',
      'Aya Sato, 2024-03-03, 123456789015',
      '#N/A',
    ],
    names: ['Team'],
    taken: 0,
    hiddenSheets: 0,
    hiddenRows: 1,
    hiddenColumns: 0,
  })
})

it('P11, P13: a workbook of a writer in JavaScript: words in bold, links, formulas, merged cells, grouped digits', async () => {
  expect(seen(await readStored('exceljs.xlsx'))).toEqual({
    heading: 'ФИО, E-mail, ID, Since',
    lines: [
      'Орлов Лев, orlov@x.example, 1234, 01.03.2024',
      '#N/A',
      'Белова Наталья, belova@x.example, 6',
      'Сергей Морозов',
    ],
    names: ['Read me', 'Команда'],
    taken: 1,
    hiddenSheets: 1,
    hiddenRows: 1,
    hiddenColumns: 1,
  })
})

it('P13: an old Excel file of another writer', async () => {
  expect(seen(await readStored('xlwt.xls'))).toEqual({
    heading: 'ФИО, ID',
    lines: ['Орлов Лев, 4', 'Морозов Сергей, 07.01.1900'],
    names: ['Люди'],
    taken: 0,
    hiddenSheets: 1,
    hiddenRows: 1,
    hiddenColumns: 1,
  })
})

it('P13: an OpenDocument file of another writer, with a million empty rows below', async () => {
  expect(seen(await readStored('odfpy.ods'))).toEqual({
    heading: 'Name, E-mail',
    lines: ['Mila Torres, mila.torres@company.example', 'Aya Sato'],
    names: ['People & friends'],
    taken: 0,
    hiddenSheets: 1,
    hiddenRows: 1,
    hiddenColumns: 1,
  })
})

it('P16: an OpenDocument file of a third writer, with a title, blank rows, double spaces and a line break', async () => {
  expect(seen(await readStored('sheetjs.ods'))).toEqual({
    heading: 'ФИО, E-mail, ID, Since',
    lines: [
      'Орлов Лев, orlov@x.example, 1234, 3/1/24',
      'Белова Наталья, belova@x.example, 6',
      'Сергей Морозов, 7',
    ],
    names: ['Read me', 'Люди & друзья'],
    taken: 1,
    hiddenSheets: 0,
    hiddenRows: 0,
    hiddenColumns: 0,
  })
})

it('B01: a page that is called .xls is read as the tables in it', async () => {
  expect(seen(await readStored('libreoffice-page.xls'))).toMatchObject({
    heading: people.heading,
    lines: expect.arrayContaining([people.lines[0]]),
    taken: 1,
  })
})

it('a workbook with charts, a note and a table, and a sheet that is a chart', async () => {
  expect(seen(await readStored('charts.xlsx'))).toMatchObject({
    lines: ['Mila Torres, 1', 'Ian Wolf, 2'],
    names: ['People'],
  })
})

it.each(['protected.xls', 'protected.ods'])('P14: %s is protected', async (name) => {
  expect(seen(await readStored(name))).toBe('protected')
})
