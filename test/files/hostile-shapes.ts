import { rowsXml, workbookOf } from '#test/support/xlsx.ts'
import { zip } from '#test/support/zip.ts'

/** A file made to keep its reader busy. `read`, with its number of lines, if a person may have such a file. */
export interface HostileShape {
  readonly what: string
  readonly name: string
  readonly bytes: () => Buffer
  readonly read?: number
}

const times = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('')

/** A1 style: 0 is A, 26 is AA. */
function columnOf(place: number): string {
  const letter = String.fromCodePoint(65 + (place % 26))
  return place < 26 ? letter : columnOf(Math.floor(place / 26) - 1) + letter
}

const people = rowsXml([['Name'], ['Mila Torres'], ['Ian Wolf']])
const rows = (count: number, cells: (row: number) => string): string =>
  `<sheetData>${times(count, (at) => `<row r="${at + 1}">${cells(at + 1)}</row>`)}</sheetData>`

const workbook = (what: string, xml: () => string, read?: number): HostileShape => ({
  what: `a workbook of ${what}`,
  name: 'list.xlsx',
  bytes: () => workbookOf([{ name: 'List', xml: xml() }], { deflated: true }),
  ...(read === undefined ? {} : { read }),
})

const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook of one small sheet with further parts, and more in the lists of its parts. */
const withParts = (
  what: string,
  parts: () => Readonly<Record<string, string>>,
  more: { readonly book?: () => string; readonly links?: () => string } = {},
): HostileShape => ({
  what: `a workbook with ${what}`,
  name: 'list.xlsx',
  bytes: () =>
    zip(
      {
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
          times(3, (at) => {
            const part = ['sharedStrings', 'styles', 'worksheet'][at] ?? ''
            const path = part === 'worksheet' ? 'worksheets/sheet1' : part
            return `<Override PartName="/xl/${path}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml"/>`
          }) +
          '</Types>',
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${link}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${link}"><sheets><sheet name="List" sheetId="1" r:id="rId1"/>${more.book?.() ?? ''}</sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${link}/worksheet" Target="worksheets/sheet1.xml"/>${more.links?.() ?? ''}</Relationships>`,
        'xl/worksheets/sheet1.xml': `<worksheet>${people}</worksheet>`,
        ...parts(),
      },
      { deflated: true },
    ),
})

const openDocument = (what: string, table: () => string): HostileShape => ({
  what: `an OpenDocument of ${what}`,
  name: 'list.ods',
  bytes: () =>
    zip({ 'content.xml': `<table:table table:name="A">${table()}</table:table>` }, { deflated: true }),
})

const spreadsheetMl = (what: string, table: () => string): HostileShape => ({
  what: `SpreadsheetML of ${what}`,
  name: 'list.xls',
  bytes: () =>
    Buffer.from(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>${table()}</Table></Worksheet></Workbook>`,
    ),
})

const page = (what: string, html: () => string): HostileShape => ({
  what: `a page of ${what}`,
  name: 'list.xls',
  bytes: () => Buffer.from(html()),
})

/** Records of Excel 2, which stand in no container. */
const oldWorkbook = (what: string, kind: number, data: (at: number) => readonly number[], count: number) => ({
  what: `an old workbook of ${what}`,
  name: 'list.xls',
  bytes: () =>
    Buffer.concat([
      Buffer.from([9, 0, 4, 0, 2, 0, 0x10, 0]),
      ...Array.from({ length: count }, (_, at) => {
        const body = data(at)
        return Buffer.from([kind & 255, kind >> 8, body.length & 255, body.length >> 8, ...body])
      }),
    ]),
})

const cell = (at: number, row: number): string => `<c r="${columnOf(at)}${row}"><v>1</v></c>`
const repeated = (rowTimes: number): string =>
  `<table:table-row table:number-rows-repeated="${rowTimes}"><table:table-cell table:number-columns-repeated="16384"><text:p>Ian</text:p></table:table-cell></table:table-row>`

export const hostileShapes: readonly HostileShape[] = [
  workbook('200,000 rows', () => rows(200_000, (row) => cell(0, row))),
  workbook('90,000 rows', () => rows(90_000, (row) => cell(0, row))),
  workbook('200,000 texts', () =>
    rows(200_000, (row) => `<c r="A${row}" t="inlineStr"><is><t>Mila Torres</t></is></c>`),
  ),
  workbook('190,000 rows of empty cells', () => rows(190_000, (row) => `<c r="A${row}" s="1"/>`)),
  workbook('20,000 rows of 50 cells', () => rows(20_000, (row) => times(50, (at) => cell(at, row)))),
  workbook('100 rows over all columns', () => rows(100, (row) => times(16_384, (at) => cell(at, row)))),
  workbook('a million cells in one place', () => rows(1, () => '<c r="A1"><v>1</v></c>'.repeat(1_000_000))),
  workbook('cells that never close', () => rows(1, () => '<c r="A1">'.repeat(500_000))),
  workbook('tags that never end', () => '<'.repeat(5_000_000)),
  workbook(
    'columns over and over',
    () => `<cols>${'<col min="1" max="16384"/>'.repeat(2_000)}</cols>${people}`,
  ),
  workbook(
    'a column for a billion, far below',
    () => `${' '.repeat(100_001)}<cols><col min="1" max="1000000000"/></cols>${people}`,
  ),
  workbook('one text of 20 MB', () =>
    rows(1, () => `<c r="A1" t="inlineStr"><is><t>${'a'.repeat(20_000_000)}</t></is></c>`),
  ),
  workbook('entities', () =>
    rows(1, () => `<c r="A1" t="inlineStr"><is><t>${'&amp;'.repeat(4_000_000)}</t></is></c>`),
  ),
  workbook('attributes', () => `<sheetData><row ${'a="1" '.repeat(1_000_000)}/></sheetData>`),
  workbook(
    'a link over all cells',
    () => `${people}<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>`,
    2,
  ),
  workbook(
    'half a million merged cells',
    () => `${people}<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(500_000)}</mergeCells>`,
    2,
  ),
  workbook(
    '4,000 rows that are drawn with lines in 50 columns',
    () =>
      rows(4_000, (row) =>
        row < 3
          ? `<c r="A${row}" t="str"><v>Mila Torres</v></c>`
          : times(50, (at) => `<c r="${columnOf(at)}${row}" s="1"/>`),
      ),
    2,
  ),
  withParts('half a million names', () => ({}), {
    book: () =>
      `</sheets><definedNames>${'<definedName name="a">List!A1</definedName>'.repeat(500_000)}</definedNames><sheets>`,
  }),
  withParts('half a million styles', () => ({
    'xl/styles.xml': `<styleSheet><cellXfs>${'<xf numFmtId="0"/>'.repeat(500_000)}</cellXfs></styleSheet>`,
  })),
  withParts('half a million texts', () => ({
    'xl/sharedStrings.xml': `<sst>${'<si><t>Mila</t></si>'.repeat(500_000)}</sst>`,
  })),
  withParts('one sheet that is named as 3,000', () => ({}), {
    book: () => times(3_000, (at) => `<sheet name="S${at}" sheetId="${at + 2}" r:id="rId1"/>`),
  }),
  withParts('one sheet behind 3,000 links', () => ({}), {
    book: () => times(3_000, (at) => `<sheet name="S${at}" sheetId="${at + 2}" r:id="x${at}"/>`),
    links: () =>
      times(
        3_000,
        (at) => `<Relationship Id="x${at}" Type="${link}/worksheet" Target="worksheets/sheet1.xml"/>`,
      ),
  }),
  {
    ...withParts('a format of 15,000 letters', () => ({
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${'[h]'.repeat(5_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml': `<worksheet>${rows(4_000, (row) => `<c r="A${row}" s="0"><v>${row + 40_000}</v></c>`)}</worksheet>`,
    })),
    read: 4_000,
  },
  openDocument('a row over all columns, 190,000 times', () => repeated(190_000)),
  openDocument('10,000 rows over all columns', () => repeated(1).repeat(10_000)),
  openDocument('100,000 tables', () => '</table:table><table:table table:name="B">'.repeat(100_000)),
  openDocument(
    '100,000 hidden columns',
    () => '<table:table-column table:visibility="collapse"/>'.repeat(100_000) + repeated(1).repeat(100),
  ),
  spreadsheetMl('400,000 rows', () => '<Row></Row>'.repeat(400_000)),
  spreadsheetMl('a row far below', () => '<Row ss:Index="1000000000"><Cell><Data>1</Data></Cell></Row>'),
  spreadsheetMl(
    'a cell over a billion columns',
    () => '<Row><Cell ss:MergeAcross="1000000000" ss:MergeDown="100"/></Row>',
  ),
  spreadsheetMl('a column for a billion', () => '<Column ss:Span="1000000000" ss:Hidden="1"/>'),
  spreadsheetMl('50,000 sheets', () => '</Table></Worksheet><Worksheet ss:Name="B"><Table>'.repeat(50_000)),
  page('9,900 tables', () => '<table><tr><td>Mila Torres<td>x</table>'.repeat(9_900)),
  page(
    'cells that reach down and across',
    () => `<table>${'<tr><td colspan=1000 rowspan=9>a</td>'.repeat(9_000)}`,
  ),
  page('columns that are hidden', () => `<table>${'<col span=1000 hidden>'.repeat(200_000)}`),
  oldWorkbook('400,000 numbers', 2, (at) => [at & 255, (at >> 8) & 255, 0, 0, 0, 0, 0, 1, 0], 400_000),
]
