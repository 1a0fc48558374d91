import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostRecent, parseRecentGroups, withRecent } from './group-recents.ts'
import { groupId } from './ids.ts'

const ids = fc.array(fc.integer({ min: 1, max: 30 }).map(groupId), { maxLength: 40 })

describe('groups used lately', () => {
  it('have the latest first, each once, and never more than are kept', () => {
    fc.assert(
      fc.property(ids, ids, (used, earlier) => {
        const now = withRecent(used, earlier)
        expect(now.length).toBe(Math.min(mostRecent, new Set([...used, ...earlier]).size))
        expect(new Set(now).size).toBe(now.length)
        expect(now[0]).toBe(used[0] ?? earlier[0])
      }),
    )
  })

  it('survive being stored', () => {
    fc.assert(
      fc.property(ids, (used) => {
        const groups = withRecent(used, [])
        const stored = parseRecentGroups(JSON.stringify({ version: 1, groups }))
        expect(stored?.groups ?? []).toEqual(groups)
      }),
    )
  })

  it.each(['', 'null', '{', '[]', '{"version":2,"groups":[1]}', '{"version":1,"groups":["x",-1]}'])(
    'are none in %s',
    (text) => expect(parseRecentGroups(text)).toBeNull(),
  )
})
