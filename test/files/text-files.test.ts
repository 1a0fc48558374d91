import { CFB } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { inCodePage } from '#test/support/code-page.ts'
import { readHere, seen } from './read-here.ts'

const page = (rows: string) => `<table><tr><th>Name</th><th>E-mail</th></tr>${rows}</table>`

describe('B01: pages that are called .xls', () => {
  it('the portal’s own export of employees: one line, no doctype, a mark before it', async () => {
    const row = (id: number, name: string, mail: string) =>
      `<tr><td>${id}</td><td>${name}</td><td>${mail}</td></tr>`
    const file =
      '\ufeff<meta http-equiv="Content-type" content="text/html;charset=UTF-8" /><table border="1"><thead><tr>' +
      '<th>ID</th><th>Имя и фамилия</th><th>E-Mail</th></tr></thead><tbody>' +
      row(4, 'Лев Орлов', '<a href="mailto:orlov@x.example">orlov@x.example</a>') +
      row(6, 'Наталья Белова', 'belova@x.example') +
      row(7, 'Сергей Морозов', '&nbsp;') +
      '</tbody></table>'
    expect(seen(await readHere(file, 'users.xls'))).toMatchObject({
      heading: 'ID, Имя и фамилия, E-Mail',
      lines: ['4, Лев Орлов, orlov@x.example', '6, Наталья Белова, belova@x.example', '7, Сергей Морозов'],
      hiddenRows: 0,
    })
  })

  it.each<readonly [what: string, html: string, lines: readonly string[]]>([
    [
      'cells that nothing closes',
      page('<tr><td>Mila Torres<td>m@x.example<tr><td>Ian Wolf<td>'),
      ['Mila Torres, m@x.example', 'Ian Wolf'],
    ],
    [
      'entities',
      page('<tr><td>J&uuml;rgen M&#252;ller</td><td>o&#x27;hara&#64;x.example</td></tr>'),
      ["Jürgen Müller, o'hara@x.example"],
    ],
    ['breaks and tags in a cell', page('<tr><td><b>Mila</b><br>Torres</td><td></td></tr>'), ['Mila Torres']],
    [
      'comments, styles and scripts',
      page(
        '<!-- <tr><td>Nobody Here --><style>td{}</style><script>"<tr><td>No Body"</script><tr><td>Mila Torres</td></tr>',
      ),
      ['Mila Torres'],
    ],
    ['a bracket in an attribute', page('<tr><td title="a > b">Mila Torres</td></tr>'), ['Mila Torres']],
    [
      'a cell over two columns',
      page('<tr><td colspan="2">Mila Torres</td></tr><tr><td>Ian Wolf</td><td>w@x.example</td></tr>'),
      ['Mila Torres', 'Ian Wolf, w@x.example'],
    ],
    [
      'a cell over two rows',
      '<table><tr><th>Team</th><th>Name</th></tr><tr><td rowspan="2">A</td><td>Mila Torres</td></tr><tr><td>Ian Wolf</td></tr></table>',
      ['A, Mila Torres', 'Ian Wolf'],
    ],
    [
      'a table that lays the page out',
      `<table><tr><td>${page('<tr><td>Mila Torres</td></tr><tr><td>Ian Wolf</td></tr>')}</td></tr></table>`,
      ['Mila Torres', 'Ian Wolf'],
    ],
    [
      'no table',
      '<html><body><p>Mila Torres</p><div>Ian&nbsp;Wolf</div></body></html>',
      ['Mila Torres', 'Ian Wolf'],
    ],
  ])('%s', async (_, html, lines) => {
    expect(seen(await readHere(html, 'users.xls'))).toMatchObject({ lines })
  })

  it('P13: hidden rows and columns are left out and counted', async () => {
    const html = `<table><col><col style="display:none"><tr><th>Name</th><th>Pay</th></tr>
      <tr style='mso-height-source:userset;display:none'><td>Mila Torres</td><td>1</td></tr>
      <tr><td class="a hidden b">Ian Wolf</td><td>1</td></tr></table>`
    expect(seen(await readHere(html, 'users.xls'))).toMatchObject({
      lines: ['Ian Wolf'],
      hiddenRows: 1,
      hiddenColumns: 1,
    })
  })

  it('P19: in an old encoding that the page names', async () => {
    const html = `<meta charset=windows-1251>${page('<tr><td>Орлов Лев</td><td></td></tr>')}`
    expect(seen(await readHere(inCodePage('windows-1251', html), 'users.xls'))).toMatchObject({
      lines: ['Орлов Лев'],
    })
  })

  it.each([
    '<a "',
    '<',
    "<td '>",
    '<!--',
    '<![CDATA[',
    '<style>',
    '</',
    '&#',
    '<td rowspan=9 colspan=9>',
    '<table>',
  ])('P21: a megabyte of %s is soon read or refused', async (piece) => {
    const { kind } = await readHere(`<table>${piece.repeat(1_000_000).slice(0, 1_000_000)}`, 'users.xls')
    expect(['read', 'too-much']).toContain(kind)
  })
})

it('the XML of Excel 2003, with a hidden row and a hidden sheet', async () => {
  const cell = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`
  const sheet = (name: string, rows: string, options = '') =>
    `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${options}</Worksheet>`
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    ${sheet('Old', `<Row>${cell('Olga Serova')}</Row>`, '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>')}
    ${sheet('People', `<Row>${cell('Имя')}</Row><Row ss:Hidden="1">${cell('Лев Орлов')}</Row><Row>${cell('Пётр Ершов')}</Row>`)}
    </Workbook>`
  expect(seen(await readHere(xml, 'list.xls'))).toMatchObject({
    lines: ['Пётр Ершов'],
    heading: 'Имя',
    hiddenRows: 1,
  })
})

it('a flat OpenDocument file', async () => {
  const xml = `<?xml version="1.0"?><office:document><office:body><office:spreadsheet><table:table table:name="A">
    <table:table-row><table:table-cell><office:annotation><text:p>a note</text:p></office:annotation><text:p>Mila<text:s/>Torres</text:p></table:table-cell></table:table-row>
    </table:table></office:spreadsheet></office:body></office:document>`
  expect(seen(await readHere(xml, 'list.fods'))).toMatchObject({ lines: ['Mila Torres'] })
})

describe('P14: protected workbooks', () => {
  it.each(['EncryptedPackage', 'encryptedpackage'])('a container with a stream %s', async (stream) => {
    const container = CFB.utils.cfb_new()
    CFB.utils.cfb_add(container, `/${stream}`, Buffer.alloc(5_000, 7))
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(300, 1))
    expect(seen(await readHere(Buffer.from(CFB.write(container, { type: 'buffer' })), 'team.xlsx'))).toBe(
      'protected',
    )
  })
})

it('P19: the oldest Excel wrote in a code page, too', async () => {
  const record = (kind: number, data: readonly number[]) => [kind, 0, data.length, 0, ...data]
  const cell = (row: number, text: string) => {
    const letters = [...inCodePage('windows-1251', text)]
    return record(4, [row, 0, 0, 0, 0, 0, 0, letters.length, ...letters])
  }
  const bytes = [
    ...record(9, [2, 0, 16, 0]),
    ...record(0x42, [0xe3, 4]),
    ...cell(0, 'ФИО'),
    ...cell(1, 'Орлов Лев'),
    ...record(10, []),
  ]
  expect(seen(await readHere(Buffer.from(bytes), 'old.xls'))).toMatchObject({
    heading: 'ФИО',
    lines: ['Орлов Лев'],
  })
})

describe('texts, whatever they are called', () => {
  it('P30: a report of Teams in UTF-16 with tabs', async () => {
    const report =
      '1. Summary\r\nMeeting title\tPlan\r\n\r\n2. Participants\r\nName\tEmail\r\nMila Torres\tm@x.example\r\n'
    const result = await readHere(
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(report, 'utf16le')]),
      'report.csv',
    )
    expect(seen(result)).toMatchObject({
      lines: expect.arrayContaining([expect.stringMatching(/^Mila Torres.*m@x\.example/)]),
    })
  })

  it('P32: a vCard', async () => {
    const card =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mila Torres\r\nEMAIL;TYPE=INTERNET:m@x.example\r\nEND:VCARD\r\n'
    expect((await readHere(card, 'mila.vcf')).kind).toBe('read')
  })

  it('a table with tabs that is called .xls', async () => {
    expect(seen(await readHere('Name\tE-mail\nMila Torres\tm@x.example\n', 'list.xls'))).toEqual({
      heading: 'Name, E-mail',
      lines: ['Mila Torres, m@x.example'],
    })
  })

  it('an address in brackets is no page', async () => {
    expect(seen(await readHere('<p@x.example>\n<m@x.example>', 'list.txt'))).toMatchObject({
      lines: ['<p@x.example>', '<m@x.example>'],
    })
  })

  it('P19: another encoding that a person names', async () => {
    const bytes = inCodePage('ibm866', 'ФИО;Отдел\r\nОрлов Лев;Продажи')
    expect(seen(await readHere(bytes, 'list.csv'))).toMatchObject({
      guessed: 'ibm866',
      heading: 'ФИО, Отдел',
    })
    expect(seen(await readHere(bytes, 'list.csv', { encoding: 'koi8-u' }))).toMatchObject({
      guessed: 'koi8-u',
    })
  })

  it('more lines than the table takes are not handed over', async () => {
    const lines = Array.from({ length: 6_000 }, (_, at) => `Name${at} Surname`).join('\n')
    expect(await readHere(lines, 'list.txt')).toEqual({ kind: 'too-much' })
  })
})
