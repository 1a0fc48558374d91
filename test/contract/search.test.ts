import { describe, expect, it } from 'vitest'
import { portalSearchesFor } from '#domain/search/portal-searches.ts'
import { shortestWord } from '#domain/search/prefixes.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { measureSearches, shareWithin, type Measured } from '#test/bench/searches/measure-searches.ts'
import { searches } from '#test/bench/searches/searches.ts'

const told = ({ search, place }: Measured): string =>
  `${search.typed} (${search.language}, ${search.kind}): ${place < 0 ? 'not found' : `at ${place + 1}`}`

describe('searches as people type them', () => {
  it('are at least 300, each typed once in its language', () => {
    expect(searches.length).toBeGreaterThanOrEqual(300)
    const keys = searches.map(({ language, typed }) => `${language} ${typed}`)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(searches.filter(({ wanted }) => wanted.length === 0)).toEqual([])
  })

  it('find the right person first in 95 of 100, and always among the first five', async () => {
    const measured = await measureSearches(searches)
    const findable = measured.filter((each) => each.findable)
    // What nobody could find is the portal's doing, and hardly ever so.
    expect(measured.filter((each) => !each.findable).length).toBeLessThanOrEqual(measured.length / 100)
    expect(findable.filter(({ place }) => place < 0 || place >= 5).map(told)).toEqual([])
    expect(shareWithin(findable, 1)).toBeGreaterThanOrEqual(0.95)
  }, 60_000)

  it('never ask the portal for a word of fewer than three letters, however far they have been typed', () => {
    for (const { typed, language } of searches)
      for (let length = 1; length <= typed.length; length += 1)
        for (const { words } of portalSearchesFor(interpretationsOf(typed.slice(0, length), language)))
          for (const word of words.split(' ')) expect(word.length).toBeGreaterThanOrEqual(shortestWord)
  })
})
