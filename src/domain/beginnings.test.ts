import fc from 'fast-check'
import { expect, it } from 'vitest'
import { beginningsOf } from './beginnings.ts'

const word = fc.stringMatching(/^[абв]{1,8}$/)

it.each([
  [['соловьев', 'соловьёв'], 2, ['соловьев', 'соловьёв']],
  [['соловьев', 'соловьёв'], 1, ['соловь']],
  [['мария', 'марья', 'маря'], 2, ['мария', 'мар']],
  [['юлия', 'улия', 'июлия'], 1, null],
  [['ли'], 3, null],
])('%j in %d: %j', (spellings, most, expected) => {
  const found = beginningsOf(spellings, most)
  // A whole spelling that a shorter beginning covers is not asked for besides.
  expect(found).toEqual(
    expected?.filter((each) => !expected.some((other) => other !== each && each.startsWith(other))) ?? null,
  )
})

it('begins every spelling, with few words of at least three letters', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 6 }),
      (spellings, most) => {
        const found = beginningsOf(spellings, most)
        if (!found) return
        expect(found.length).toBeLessThanOrEqual(most)
        for (const each of found) expect(each.length).toBeGreaterThanOrEqual(3)
        for (const spelling of spellings) expect(found.some((begun) => spelling.startsWith(begun))).toBe(true)
      },
    ),
  )
})
