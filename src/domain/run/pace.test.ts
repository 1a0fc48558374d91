import fc from 'fast-check'
import { expect, it } from 'vitest'
import { paceAfterAnswer, paceAfterLoss, startingPace } from './pace.ts'

it('a call holds one to fifty people, and never more than twice as many as the call before', () => {
  const took = fc.integer({ min: 0, max: 120_000 })
  fc.assert(
    fc.property(fc.array(fc.oneof(took, fc.constant(null)), { maxLength: 50 }), (calls) => {
      let pace = startingPace
      for (const tookMs of calls) {
        const next = tookMs === null ? paceAfterLoss(pace) : paceAfterAnswer(pace, pace.size, tookMs)
        expect(next.size).toBeGreaterThanOrEqual(1)
        expect(next.size).toBeLessThanOrEqual(Math.min(50, pace.size * 2))
        pace = next
      }
    }),
  )
})

it('calls settle at about four seconds', () => {
  let pace = startingPace
  for (let call = 0; call < 10; call += 1) pace = paceAfterAnswer(pace, pace.size, pace.size * 1_000)
  expect(pace.size).toBe(4)
  expect(pace.perPersonMs).toBeCloseTo(1_000)
})
