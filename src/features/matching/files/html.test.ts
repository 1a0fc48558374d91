import { expect, it } from 'vitest'
import { isHtml, tablesInHtml, textOfHtml } from './html.ts'

it('a cell that reaches down leaves its place in the rows below empty', () => {
  const { sheets } = tablesInHtml(
    '<table><tr><td rowspan="2">Design</td><td>Mila Torres</td></tr><tr><td>Ian Wolf</td></tr><tr><td>Data</td><td>Aya Sato</td></tr></table>',
  )
  expect(sheets[0]?.rows).toEqual([
    ['Design', 'Mila Torres'],
    ['', 'Ian Wolf'],
    ['Data', 'Aya Sato'],
  ])
})

it.each<readonly [what: string, html: string]>([
  ['a block', '<p>Mila Torres</p><div style="display: none">Ian <div>Wolf</div></div><p>Aya Sato</p>'],
  ['a paragraph that the next one ends', '<p>Mila Torres<p hidden>Ian Wolf<p>Aya Sato'],
  ['words of Excel', '<p>Mila Torres</p><span style="mso-hide:all">Ian Wolf</span><p>Aya Sato</p>'],
  ['nothing: a field and a picture', '<p>Mila Torres<input hidden><img hidden><p type=hidden>Aya Sato'],
])('P13: what a page hides is not read: %s', (_, html) => {
  expect(textOfHtml(html)).toBe('Mila Torres\nAya Sato')
})

it('P12, P13: a hidden table and a hidden group of rows are left out and counted', () => {
  const hidden = '<tbody style="display:none"><tr><td>Ian Wolf</tbody>'
  const { sheets, hiddenSheets } = tablesInHtml(
    `<table hidden><tr><td>Zed Other</table><table>${hidden}<tbody><tr><td>Mila Torres<span hidden>!</span></table>`,
  )
  expect([hiddenSheets, sheets.map(({ rows, hiddenRows }) => [rows, hiddenRows])]).toEqual([
    1,
    [[[['Mila Torres']], 1]],
  ])
})

it.each(['<!DOCTYPE html><p>', '<meta charset="utf-8">', '\n <table border=1>', '<div\n>'])(
  '%s begins a page',
  (text) => {
    expect(isHtml(text)).toBe(true)
  },
)

it.each(['<mila@x.example>', '<p@x.example>', 'Mila <table>', '<b24>', '<tablet>'])('%s does not', (text) => {
  expect(isHtml(text)).toBe(false)
})

const rowsOf = (style: string, ...rows: readonly string[]) => {
  const table = rows.map((attributes, at) => `<tr ${attributes}><td>Person ${at + 1}</td></tr>`).join('')
  const [sheet] = tablesInHtml(`<html><style>${style}</style><table>${table}</table>`).sheets
  return [sheet?.rows.flat().join(', '), sheet?.hiddenRows]
}

it.each<readonly [what: string, style: string, row: string]>([
  ['a class', '.gone { display: none }', 'class="a gone"'],
  ['a class of rows', 'tr.gone,.other{visibility:collapse}', 'class=gone'],
  ['a class below other tags', 'table > tbody tr.gone{color:red;display:none !important}', "class='gone'"],
  ['a class as Excel writes it', '<!--\n/* rows */ .xl65\n{mso-hide:all;} -->', 'class=xl65'],
  ['an ID', '#r2{display:none}', 'id="r2"'],
  ['no height', '', 'style="height:0"'],
  ['no height in points', '', 'style="color:red; height: 0.0pt; overflow:hidden"'],
  ['no height, by an attribute', '', 'height=0'],
  ['no height, by a class', '.flat{height:0px}', 'class=flat'],
])('P13: a row that a page hides is left out and counted: %s', (_, style, row) => {
  expect(rowsOf(style, '', row, '')).toEqual(['Person 1, Person 3', 1])
})

it.each<readonly [what: string, style: string, row: string]>([
  ['on paper only', '@media print { .a { display: none } }', 'class=a'],
  ['another tag', 'td.a{display:none}', 'class=a'],
  ['another class', '.aa{display:none}', 'class=a'],
  ['in a closed part of the page only', '.closed .a{display:none}', 'class=a'],
  ['and shows again later', '.a{display:none} .a{display:table-row}', 'class=a'],
  ['and the row itself shows', '.a{display:none}', 'class=a style="display:table-row"'],
  ['a comment', '/* .a{display:none} */', 'class=a'],
  ['some height', '.a{height:0.5pt}', 'class=a'],
  ['the least height of a line', '.a{line-height:0}', 'class=a'],
])('a row that the page shows is read: %s', (_, style, row) => {
  expect(rowsOf(style, '', row, '')).toEqual(['Person 1, Person 2, Person 3', 0])
})

it('where all rows have no height, that hides none: some programs let rows grow so', () => {
  expect(rowsOf('', 'style="height:0pt"', 'style="height:0pt"')).toEqual(['Person 1, Person 2', 0])
})
