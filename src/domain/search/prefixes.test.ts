import fc from 'fast-check'
import { expect, it } from 'vitest'
import { prefixesOf } from './prefixes.ts'

const word = fc.stringMatching(/^[абв]{1,8}$/)

it.each([
  [['соловьев', 'соловьёв'], 2, ['соловьев', 'соловьёв']],
  [['соловьев', 'соловьёв'], 1, ['соловь']],
  // The whole "мария" is not asked for besides "мар", which covers it.
  [['мария', 'марья', 'маря'], 2, ['мар']],
  [['юлия', 'улия', 'июлия'], 1, null],
  [['ли'], 3, null],
])('the prefixes of %j, at most %d, are %j', (spellings, most, expected) => {
  expect(prefixesOf(spellings, most)).toEqual(expected)
})

it('the prefixes of any spellings are few, have three letters or more, and each spelling begins with one', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 6 }),
      (spellings, most) => {
        const found = prefixesOf(spellings, most)
        if (!found) return
        expect(found.length).toBeLessThanOrEqual(most)
        for (const each of found) expect(each.length).toBeGreaterThanOrEqual(3)
        for (const spelling of spellings) expect(found.some((begun) => spelling.startsWith(begun))).toBe(true)
      },
    ),
  )
})
