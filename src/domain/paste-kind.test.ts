import { expect, it } from 'vitest'
import { isList } from './paste-kind.ts'

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
