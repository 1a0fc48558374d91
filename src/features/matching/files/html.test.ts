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
