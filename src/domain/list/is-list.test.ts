import { expect, it } from 'vitest'
import { isList } from './is-list.ts'

it.each(['Mila', 'Mila Torres', '  Иванов Пётр Сергеевич\n', 'Doe, John', 'Torres, Mila (Sales)', '12', ''])(
  '%j is as good as typed',
  (text) => expect(isList(text)).toBe(false),
)

it.each([
  'Mila Torres\nIan Wolf',
  'Mila Torres; Ian Wolf',
  'Mila Torres, Ian Wolf',
  'Anna, Boris, Clara',
  'mila@company.example',
  'Mila <mila@company.example>',
  'https://portal.example/company/personal/user/12/',
  'Torres\tMila',
  '12, 15',
])('%j is a list', (text) => expect(isList(text)).toBe(true))

it.each([
  'Mila Torres\u000bIan Wolf',
  'Mila Torres、Ian Wolf',
  'Mila Torres，Ian Wolf；Aya Sato',
  '王伟，李娜',
  'Mila Torres & Ian Wolf',
  'Орлов Лев и Белова Наталья',
  '[USER=12]Zed Other[/USER], [USER=2]Ian Wolf[/USER]',
  'https://p.example/online/?IM_DIALOG=2',
  '[12] (zed) Zed Other',
  'ian.wolf＠x.example',
])('P25: %j is a list', (text) => expect(isList(text)).toBe(true))

it.each(['Mila Torres (she/her)', '1\u00a0234', '王伟', 'Орлов Лев, ведущий инженер', 'R&D'])(
  '%j is as good as typed',
  (text) => expect(isList(text)).toBe(false),
)
