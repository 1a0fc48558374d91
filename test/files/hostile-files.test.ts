import { describe, expect, it } from 'vitest'
import { rowsXml, workbookOf, xlsxOf } from '#test/support/xlsx.ts'
import { zip } from '#test/support/zip.ts'
import { hostileShapes } from './hostile-shapes.ts'
import { readHere, seen } from './read-here.ts'

const people = rowsXml([['Name'], ['Mila Torres'], ['Ian Wolf']])
const sheet = (xml: string) => workbookOf([{ name: 'List', xml }], { deflated: true })
const both = { lines: ['Mila Torres', 'Ian Wolf'], heading: 'Name' }

describe('workbooks made to do harm are refused before they are unpacked or walked through', () => {
  it.each<readonly [what: string, bytes: () => Buffer]>([
    ['a part of 100 MB', () => sheet(`${people}${' '.repeat(100 * 1024 * 1024)}`)],
    [
      'a part that is larger than the zip says',
      () =>
        workbookOf([{ name: 'List', xml: people + ' '.repeat(100_000) }], {
          deflated: true,
          claims: { 'xl/worksheets/sheet1.xml': 1_000 },
        }),
    ],
    ['a million empty rows', () => sheet(`<sheetData>${'<row r="1"/>'.repeat(1_000_000)}</sheetData>`)],
    [
      'a million empty rows of another prefix',
      () => sheet(`<sheetData>${'<x:row></x:row>'.repeat(1_000_000)}</sheetData>`),
    ],
    [
      'a column that stands for a billion',
      () => sheet(`<cols><col min="1" max="1000000000" hidden="1"/></cols>${people}`),
    ],
    [
      'thousands of sheets',
      () => workbookOf(Array.from({ length: 3_000 }, (_, at) => ({ name: `S${at}`, xml: people }))),
    ],
    [
      'cells that are each in a column and a row of their own',
      () =>
        sheet(
          `<sheetData>${Array.from({ length: 9_000 }, (_, at) => `<row r="${at + 1}"><c r="${columnOf(at)}${at + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
        ),
    ],
    [
      'a row of OpenDocument that repeats a million times',
      () =>
        zip({
          'content.xml':
            '<table:table table:name="A"><table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>Ian Wolf</text:p></table:table-cell></table:table-row></table:table>',
        }),
    ],
  ])('%s', async (_, bytes) => {
    expect(seen(await readHere(bytes(), 'list.xlsx'))).toBe('too-much')
  })
})

describe('files made to keep their reader busy are refused by their size, or read without what keeps it so', () => {
  it.each(hostileShapes)('$what', async ({ name, bytes, read }) => {
    const result = seen(await readHere(bytes(), name))
    expect(typeof result === 'string' ? result : result.lines.length).toBe(read ?? 'too-much')
  })
})

const mb = 1024 * 1024
const fill = (piece: string, size = 5 * mb - 100): string =>
  piece.repeat(Math.floor(size / Buffer.byteLength(piece)))
const rows = (cells: string): string => fill(`${fill(cells, 490)}\n`)

describe('texts of 5 MB that no person can mean are refused by their size, not read', () => {
  it.each<readonly [what: string, name: string, text: () => string]>([
    ['one line', 'list.txt', () => fill('Mila Torres ')],
    ['one line of addresses', 'list.txt', () => fill('mila@x.example, ')],
    ['one row', 'list.csv', () => `Name;E-mail\n${fill('Mila Torres;')}`],
    ['one word', 'list.txt', () => fill('a')],
    ['nothing but @', 'list.txt', () => `a${fill('@')}`],
    ['200,000 lines', 'list.txt', () => fill('Mila Torres, director\n')],
    ['200,000 rows', 'list.csv', () => `Name;E-mail\n${fill('Mila Torres;mila@x.example\n')}`],
    ['headings', 'list.csv', () => fill('Name;E-mail\n\n')],
    ['lines without columns', 'list.txt', () => rows('Mila Torres ')],
    ['rows of hundreds of cells', 'list.csv', () => rows('a;')],
    ['cells with a quote that never closes', 'list.csv', () => rows('"a;')],
    ['brackets that never close', 'list.txt', () => rows('Mila (')],
    ['marks on letters', 'list.txt', () => rows('a\u0301\u0316')],
    ['invisible characters', 'list.txt', () => rows('a\u200b')],
    ['cards', 'list.vcf', () => fill('BEGIN:VCARD\nFN:Mila\nEND:VCARD\n')],
    ['cards that never close', 'list.vcf', () => fill('BEGIN:VCARD\n')],
    ['guests of a meeting', 'list.ics', () => fill('ATTENDEE;CN=Mila:mailto:m@x.example\n')],
    ['lines of a receipt', 'list.txt', () => fill('Mila Torres (ID 1): invited\n')],
    ['paragraphs of a page', 'list.html', () => `<html>${fill('<p>')}`],
    ['tables of a page', 'list.html', () => `<html>${fill('<table>')}`],
    ['cells of a page', 'list.html', () => `<table><tr>${fill('<td>a')}`],
  ])('%s', async (_, name, text) => {
    expect(seen(await readHere(text(), name))).toBe('too-much')
  })

  it('a million rows of separators below a list cost no line', async () => {
    const text = `Name;E-mail\nMila Torres;mila@x.example\n${fill(';;;;\n', 4 * mb)}Ian Wolf;`
    expect(seen(await readHere(text, 'list.csv'))).toMatchObject({
      lines: ['Mila Torres, mila@x.example', 'Ian Wolf'],
    })
  })

  it('a line of megabytes among others, a photo of a card and a note are told by their beginning', async () => {
    const picture = `data:${fill('iVBOR', mb)}`
    const card = `BEGIN:VCARD\nFN:Ian Wolf\nPHOTO:${picture}\nEND:VCARD\n`
    const result = await readHere(`${card}Mila Torres\n${picture}\n`, 'list.txt')
    expect(seen(result)).toMatchObject({ lines: ['Ian Wolf', 'Mila Torres'] })
    const leftOut = result.kind === 'read' ? result.list.leftOut : []
    expect(leftOut.map(({ reason, text }) => [reason, text.length <= 500])).toEqual([
      ['card', true],
      ['too-long', true],
    ])
  })
})

/** A1 style: 0 is A, 26 is AA. */
function columnOf(place: number): string {
  const letter = String.fromCodePoint(65 + (place % 26))
  return place < 26 ? letter : columnOf(Math.floor(place / 26) - 1) + letter
}

describe('odd workbooks are read', () => {
  it.each<readonly [what: string, bytes: () => Buffer]>([
    ['a range over the whole sheet', () => sheet(`<dimension ref="A1:XFD1048576"/>${people}`)],
    [
      'a cell in the last row and column',
      () =>
        sheet(
          people.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v></v></c></row></sheetData>'),
        ),
    ],
  ])('%s', async (_, bytes) => {
    expect(seen(await readHere(bytes(), 'list.xlsx'))).toMatchObject(both)
  })

  it.each(['__proto__', 'constructor', 'toString', '!ref', 'a/b'])(
    'a sheet that is called %s',
    async (name) => {
      const bytes = workbookOf([
        { name, xml: people },
        { name: 'Other', xml: rowsXml([['Name']]) },
      ])
      expect(seen(await readHere(bytes, 'list.xlsx'))).toMatchObject({ ...both, names: [name, 'Other'] })
      expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('!data')
    },
  )
})

describe('what is no workbook is unreadable', () => {
  it.each<readonly [what: string, bytes: Buffer]>([
    [
      'a text document in a zip',
      zip({ 'word/document.xml': '<w:document/>', '[Content_Types].xml': '<Types/>' }),
    ],
    ['a zip of files', zip({ 'list.csv': 'Name' })],
    ['an empty zip', zip({})],
    ['a workbook that was cut', xlsxOf([['Name']]).subarray(0, 800)],
    ['a container that was cut', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3])],
    ['a PDF', Buffer.from('%PDF-1.4\nMila Torres')],
    ['rich text', Buffer.from('{\\rtf1 Mila Torres}')],
  ])('%s', async (_, bytes) => {
    expect(seen(await readHere(bytes, 'list.xlsx'))).toBe('unreadable')
  })
})
