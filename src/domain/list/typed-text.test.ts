import { expect, it } from 'vitest'
import { belongsInTable, kindOfTyped } from './typed-text.ts'

it.each([
  ['name', ['', 'Mila', 'Mila Torres', 'torres, mila', 'Doe, John', 'R&D', '@mila', 'Zed Other 12', 'id']],
  ['number', ['12', '#12', '12 15', '12, 15', '№ 12']],
  ['unfinished', ['mila@', 'mila@company', 'Mila <mila@company', 'https:', 'https://p.example/company/']],
  [
    'keys',
    [
      'mila@company.example',
      'Mila <mila@company.example>',
      'https://p.example/company/personal/user/12/',
      '/company/personal/user/12/',
      '[USER=12]Zed Other[/USER]',
      'ID 12',
      'id:12',
      'Mila Torres, Ian Wolf',
      'Mila Torres; Ian Wolf',
      'Mila\tTorres',
      'Mila Torres and Ian Wolf',
    ],
  ],
] as const)('a typed text is seen as %s', (kind, texts) => {
  expect(Object.fromEntries(texts.map((text) => [text, kindOfTyped(text)]))).toEqual(
    Object.fromEntries(texts.map((text) => [text, kind])),
  )
})

it.each([
  'Mila Torres',
  'mila@company.example',
  ' Mila Torres <mila@company.example>\n',
  'https://p.example/company/personal/user/12/',
  '[USER=12]Zed Other[/USER]',
  'ID 12',
  'Zed Other (ID 12)',
  '[12] Zed Other',
])('%j is taken by the field itself', (text) => expect(belongsInTable(text)).toBe(false))

it.each([
  'Mila Torres\nIan Wolf',
  'mila@company.example\nian@company.example',
  'mila@company.example ian@company.example',
  'mila@company.example, Ian Wolf',
  'Mila Torres and Ian Wolf',
  '/company/personal/user/1/ /company/personal/user/2/',
  '[USER=1]Mila Torres[/USER] [USER=2]Ian Wolf[/USER]',
  'Mila\tTorres',
])('%j belongs into the table', (text) => expect(belongsInTable(text)).toBe(true))
