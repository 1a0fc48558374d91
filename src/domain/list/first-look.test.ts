import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstLook } from './first-look.ts'
import { belongsInTable, kindOfTyped } from './typed-text.ts'

it.each(['Mila', ' Mila Torres\n', "Siobhán O'Neil", 'Пётр Иванов', '王伟', '王伟 李娜', '12', '№ 12', 'R.'])(
  '%j is a name at first sight',
  (text) => expect(firstLook(text)).toBe('name'),
)

it.each(['Mila Torres\nIan Wolf', 'Mila\tTorres', 'Mila Torres; Ian Wolf', 'a'.repeat(501)])(
  '%j is a list at first sight',
  (text) => expect(firstLook(text)).toBe('list'),
)

it.each([
  '',
  'Иванов Пётр Сергеевич',
  'Doe, John',
  'Mila Torres and Ian Wolf',
  '王伟和李娜',
  'mila@company.example',
  '12, 15',
  'R&D',
])('%j has to be read', (text) => expect(firstLook(text)).toBe('unclear'))

const parts = [
  'Mila',
  'Torres',
  'and',
  'и',
  '王伟',
  '李娜',
  '和',
  '・',
  'さくら',
  '12',
  '#7',
  'id',
  'x@y.example',
  "O'Neil",
  'Anna-Lena',
  'Dr.',
  ',',
  ';',
  '&',
  '\n',
  '\t',
  '/',
  '、',
  '，',
  '；',
  '\u200b',
  '/user/7/',
  '٣',
]

it('reading says the same as the first look', () => {
  const words = fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(' ', '', '  ')), {
    maxLength: 6,
  })
  const text = fc.oneof(
    words.map((all) => all.flat().join('')),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  fc.assert(
    fc.property(text, (given) => {
      const look = firstLook(given)
      fc.pre(look !== 'unclear')
      const isTyped = ['name', 'number'].includes(kindOfTyped(given))
      expect([belongsInTable(given), look === 'list' || isTyped]).toEqual([look === 'list', true])
    }),
    { numRuns: 5_000 },
  )
})
