import fc from 'fast-check'
import { expect, it } from 'vitest'
import { callSize, paceAfterAnswer, paceAfterLoss, startingPace, type Pace } from './pace.ts'

/** After a call in which everybody was invited. */
const afterAll = (pace: Pace, tookMs: number): Pace => paceAfterAnswer(pace, pace.size, pace.size, tookMs)

it('a call holds one to two hundred people, and never more than twice as many as the call before', () => {
  const took = fc.integer({ min: 0, max: 120_000 })
  const call = fc.record({ took: fc.option(took), passedOver: fc.nat(200) })
  fc.assert(
    fc.property(fc.array(call, { maxLength: 50 }), (calls) => {
      let pace = startingPace
      for (const { took: tookMs, passedOver } of calls) {
        const invited = Math.max(0, pace.size - passedOver)
        const next = tookMs === null ? paceAfterLoss(pace) : paceAfterAnswer(pace, pace.size, invited, tookMs)
        expect(next.size).toBeGreaterThanOrEqual(1)
        expect(next.size).toBeLessThanOrEqual(Math.min(200, pace.size * 2))
        pace = next
      }
    }),
  )
})

it.each([
  [1_000, 4],
  [100, 40],
  [20, 200],
  [1, 200],
])('calls settle at about four seconds where the portal takes %i ms for a person', (perPerson, size) => {
  let pace = startingPace
  for (let call = 0; call < 10; call += 1) pace = afterAll(pace, pace.size * perPerson)
  expect(pace.size).toBe(size)
  expect(pace.perPersonMs).toBeCloseTo(perPerson)
})

it('people who are passed over in no time make a call grow to fifty, and no further', () => {
  const pace = { size: 40, perPersonMs: 10 }
  const sizeAfter = (invited: number, tookMs: number): number =>
    paceAfterAnswer(pace, 40, invited, tookMs).size
  expect([sizeAfter(0, 10), sizeAfter(1, 500), sizeAfter(40, 500)]).toEqual([50, 50, 80])
  expect(sizeAfter(1, 8_000)).toBe(20)
})

it('a small rest goes along with the call before it, but not before the portal’s pace is known', () => {
  const pace = afterAll(startingPace, 1_000)
  expect(pace.size).toBe(20)
  expect([19, 20, 25, 26, 500].map((waiting) => callSize(pace, waiting))).toEqual([19, 20, 25, 20, 20])
  expect(callSize(startingPace, 11)).toBe(10)
})
