import fc from 'fast-check'
import { expect, it } from 'vitest'
import { missingIn } from './missing-tokens.ts'

const tokens = fc
  .uniqueArray(fc.integer({ min: 0, max: 9 }).map(String))
  .map((keys) => keys.map((key) => ({ key })))

it('finds what one list has and the other has not, wherever it stands', () => {
  fc.assert(
    fc.property(tokens, tokens, (others, own) => {
      const held = new Set(others.map(({ key }) => key))
      expect(missingIn(others, own)).toEqual(own.filter(({ key }) => !held.has(key)))
    }),
  )
})
