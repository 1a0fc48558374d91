import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchWords } from './prefix-match.ts'

const matched = (text: string, query: string): readonly string[] | null =>
  matchWords(text, query)?.map(({ start, end }) => text.slice(start, end)) ?? null

describe('matching words', () => {
  it.each([
    ['Website relaunch', 'web', ['Web']],
    ['Website relaunch', 'rel web', ['Web', 'rel']],
    ['Website relaunch', 'site', null],
    ['Фёдор Соловьёв', 'федор', ['Фёдор']],
    ['Éric Çelik', 'eric cel', ['Éric', 'Cel'.replace('C', 'Ç')]],
    ['Anna-Maria Schmidt', 'maria', ['Maria']],
    ['Anything', '', []],
  ])('%s / %s', (text, query, parts) => {
    expect(matched(text, query)).toEqual(parts)
  })

  it('finds every text by the beginnings of its own words in any order', () => {
    const word = fc.stringMatching(/^[a-zа-яё]{1,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(7), (words, cut) => {
        const query = words
          .map((each) => each.slice(0, 1 + (cut % each.length)))
          .toReversed()
          .join(' ')
        expect(matchWords(words.join(' '), query)).not.toBeNull()
      }),
    )
  })

  it('gives ranges inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 5 }), (text, query) => {
        let last = -1
        for (const { start, end } of matchWords(text, query) ?? []) {
          expect(start).toBeGreaterThan(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
