import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packIds, unpackIds } from './packed-ids.ts'

const ids = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000_000 }), { maxLength: 80 }),
  fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 80 }),
)

describe('packed IDs', () => {
  it('come back in rising order, each once', () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(unpackIds(packIds([...list, ...list]))).toEqual(list.toSorted((a, b) => a - b))
      }),
    )
  })

  it('of neighbours take a few letters', () => {
    const neighbours = Array.from({ length: 10_000 }, (_, index) => index + 500)
    expect(packIds(neighbours)).toBe('dw.*7pr')
  })

  it('take about three letters each', () => {
    const apart = Array.from({ length: 10_000 }, (_, index) => (index + 500) * 37)
    expect(packIds(apart).length).toBeLessThanOrEqual(30_000)
    const random = Array.from({ length: 2_000 }, (_, index) => 1 + ((index * 7_919) % 100_000))
    expect(packIds(random).length).toBeLessThan(6_000)
  })

  it('are nothing but IDs in rising order, whatever is unpacked', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z.*]{0,60}$/))
    fc.assert(
      fc.property(text, (packed) => {
        const found = unpackIds(packed) ?? []
        expect(found.every((id) => Number.isSafeInteger(id) && id > 0)).toBe(true)
        expect(found.every((id, at) => at === 0 || id > (found[at - 1] ?? 0))).toBe(true)
      }),
    )
  })

  it.each(['x y', '*5', '0', '1.*0', '1..2', '-3', '1.*zzzzz', 'zzzzzzzzzzzz'])(
    'are refused as damaged in %j',
    (text) => expect(unpackIds(text)).toBeNull(),
  )
})
