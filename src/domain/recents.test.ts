import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupId, userId } from './ids.ts'
import { recentGroupsCodec, recentPeopleCodec, withRecentGroups, withRecentPeople } from './recents.ts'

const ids = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 })

const kinds = [
  {
    kind: 'groups',
    most: 10,
    add: (used: readonly number[], earlier: readonly number[]): readonly number[] =>
      withRecentGroups(used.map(groupId), earlier.map(groupId)),
    write: (list: readonly number[]) => recentGroupsCodec.write(list.map(groupId)),
    parse: (text: string): readonly number[] | null => recentGroupsCodec.parse(text),
  },
  {
    kind: 'people',
    most: 20,
    add: (used: readonly number[], earlier: readonly number[]): readonly number[] =>
      withRecentPeople(used.map(userId), earlier.map(userId)),
    write: (list: readonly number[]) => recentPeopleCodec.write(list.map(userId)),
    parse: (text: string): readonly number[] | null => recentPeopleCodec.parse(text),
  },
]

describe.each(kinds)('recent $kind', ({ kind, most, add, write, parse }) => {
  it('begin with those used now, in their order, then those used earlier, in theirs', () => {
    expect(add([3, 1], [5, 2, 4])).toEqual([3, 1, 5, 2, 4])
    expect(add([4, 1], [5, 4, 2, 1])).toEqual([4, 1, 5, 2])
    expect(add([], [2, 1])).toEqual([2, 1])
    expect(add([2, 2, 1], [])).toEqual([2, 1])
  })

  it(`are ${most} at most, and those that are dropped are the last ones`, () => {
    const many = Array.from({ length: most }, (_, index) => index + 100)
    expect(add([1, 2], many)).toEqual([1, 2, ...many.slice(0, -2)])
    fc.assert(
      fc.property(ids, ids, (used, earlier) => {
        const now = add(used, earlier)
        expect(now.length).toBe(Math.min(most, new Set([...used, ...earlier]).size))
        expect(new Set(now).size).toBe(now.length)
        const places = now.map((id) => [...used, ...earlier].indexOf(id))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })

  it('come back as they were stored, under the name that earlier versions used', () => {
    expect(write([3, 1])).toBe(`{"version":1,"${kind}":[3,1]}`)
    fc.assert(
      fc.property(ids, (used) => {
        const list = add(used, [])
        expect(parse(write(list)) ?? []).toEqual(list)
      }),
    )
  })

  it.each(['', 'null', '{', '[]', '{}', `{"version":2,"${kind}":[1]}`, `{"version":1,"${kind}":["x",-1]}`])(
    'are none in %s',
    (text) => expect(parse(text)).toBeNull(),
  )
})
