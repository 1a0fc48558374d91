import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idText, parseIdText } from './id-text.ts'

const ids = fc.uniqueArray(
  fc.oneof(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 400_000 }),
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  ),
  { maxLength: 300 },
)

describe('IDs as text', () => {
  it('read back in rising order, each once', () => {
    fc.assert(
      fc.property(ids, (some) => {
        expect(parseIdText(idText([...some, ...some]))).toEqual(some.toSorted((a, b) => a - b))
      }),
    )
  })

  it('take a few letters for neighbours, and little more than a letter and a half for each of many', () => {
    const neighbours = Array.from({ length: 5_000 }, (_, at) => 7_000 + at)
    expect(idText(neighbours).length).toBeLessThan(12)
    const scattered = Array.from({ length: 400 }, (_, at) => 1 + ((at * 104_729) % 100_000))
    expect(idText(scattered).length).toBeLessThan(660)
  })

  it.each(['=', '=8', '=8b4.', '=8b4.!!', '=0zzzz.AAAA', '=v1.A', 'a.b!c', '=z9999.A'])(
    'are not read from %s',
    (text) => {
      expect(parseIdText(text)).toBeNull()
    },
  )

  it('come out of any text as IDs, or not at all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^=?[0-9a-zA-Z_.*-]{0,40}$/), (text) => {
        for (const id of parseIdText(text) ?? []) expect(Number.isSafeInteger(id) && id > 0).toBe(true)
      }),
    )
  })
})
