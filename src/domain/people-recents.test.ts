import fc from 'fast-check'
import { expect, it } from 'vitest'
import { userId } from './ids.ts'
import { mostRecentPeople, parseRecentPeople, withRecentPeople } from './people-recents.ts'

const ids = fc.array(fc.integer({ min: 1, max: 40 }).map(userId), { maxLength: 60 })

it('the latest come first, each once, and few are kept', () => {
  fc.assert(
    fc.property(ids, ids, (now, earlier) => {
      const kept = withRecentPeople(now, earlier)
      expect(new Set(kept).size).toBe(kept.length)
      expect(kept.length).toBeLessThanOrEqual(mostRecentPeople)
      expect(kept[0]).toBe([...now, ...earlier][0])
    }),
  )
})

it('come back as they were written; whatever else is found is nobody', () => {
  const record = { version: 1, people: [userId(3), userId(1)] } as const
  expect(parseRecentPeople(JSON.stringify(record))).toEqual(record)
  for (const text of ['', '{}', '{"version":1,"people":["x",-1]}', '{"version":2,"people":[1]}'])
    expect(parseRecentPeople(text)).toBeNull()
})
