import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitToLimit } from './message-limit.ts'

const text = fc.string({ unit: 'binary', maxLength: 30 })

describe('what is put into a full message', () => {
  it('never makes it longer than the limit, and never takes away what was there', () => {
    fc.assert(
      fc.property(text, text, text, fc.nat(40), (head, tail, pasted, more) => {
        const before = head + tail
        const limit = before.length + more
        const { text: now, caret, left } = fitToLimit(before, head + pasted + tail, limit)
        expect(now.length).toBeLessThanOrEqual(limit)
        // Where the same letters stand side by side, nobody can tell where exactly something was put in.
        const places = Array.from({ length: before.length + 1 }, (_, at) => at)
        expect(now.length).toBeGreaterThanOrEqual(before.length)
        expect(
          places.some((at) => now.startsWith(before.slice(0, at)) && now.endsWith(before.slice(at))),
        ).toBe(true)
        expect(now.length + left).toBe(before.length + pasted.length)
        expect(caret).toBeLessThanOrEqual(now.length)
      }),
      { examples: [['', '👋', '👋\u0000', 1]] },
    )
  })

  it('takes up as much of it as there is room for, and tells how much there was not', () => {
    expect(fitToLimit('one four', 'one two two four', 12)).toEqual({
      text: 'one two four',
      caret: 8,
      left: 4,
    })
  })

  it('does not cut a letter through', () => {
    expect(fitToLimit('', '👋👋', 3)).toEqual({ text: '👋', caret: 2, left: 2 })
  })
})
