import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupId, userId } from './ids.ts'
import { departmentSource } from './people-source.fixture.ts'
import {
  isNewIn,
  shortSources,
  sourcesFrom,
  sourcesTaken,
  storedSources,
  withSources,
  type PeopleSource,
} from './people-source.ts'

const ids = (...some: readonly number[]) => some.map(userId)

const groups: PeopleSource = {
  origin: { kind: 'groups', of: [groupId(3), groupId(90)], notOf: [groupId(4)] },
  seen: new Set(ids(5, 6)),
  upTo: 0,
}

/** As it comes back from the portal. */
const storedAndRead = (source: PeopleSource, people: readonly number[]): PeopleSource | undefined => {
  const list: unknown = JSON.parse(JSON.stringify(storedSources([source], ids(...people))))
  return sourcesFrom(list, ids(...people))[0]
}

describe('where people were taken from', () => {
  it.each([departmentSource([1, 2, 900]), groups, departmentSource([1], { upTo: userId(700) })])(
    'comes back as it was stored, with who was there and not chosen: %#',
    (source) => {
      const [first = 1] = source.seen
      expect(storedAndRead(source, [first])).toEqual(source)
    },
  )

  it('takes a few letters where everybody was taken', () => {
    const everybody = Array.from({ length: 400 }, (_, at) => 1 + at * 97)
    const text = JSON.stringify(storedSources([departmentSource(everybody)], ids(...everybody)))
    expect(text).toBe('[["D","7","8.4",""]]')
  })

  it('never calls anybody new who was there, however many they were', () => {
    const id = fc.integer({ min: 1, max: 100_000 })
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { maxLength: 3_000, size: 'max' }),
        fc.array(id, { maxLength: 20 }),
        (there, chosen) => {
          const read = storedAndRead(departmentSource(there), chosen)
          const short = shortSources([departmentSource(there)])[0]
          for (const each of [read, short])
            expect(each && there.filter((person) => isNewIn(each, userId(person)))).toEqual([])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('knows exactly who is new where few were left out, and of many those with a higher ID', () => {
    const few = storedAndRead(departmentSource([1, 2, 500]), [1])
    expect(few && ids(1, 2, 3, 499, 500, 501).filter((id) => isNewIn(few, id))).toEqual(ids(3, 499, 501))
    const crowd = Array.from({ length: 1_000 }, (_, at) => 1 + at * 7)
    const many = storedAndRead(departmentSource(crowd), [1])
    expect(many?.upTo).toBe(6_994)
    expect(many && ids(2, 6_994, 6_995).filter((id) => isNewIn(many, id))).toEqual(ids(6_995))
  })

  it('is forgotten where nobody was taken from it after all', () => {
    expect(sourcesTaken([departmentSource([1, 2]), groups], ids(2, 99))).toEqual([departmentSource([1, 2])])
  })

  it('is remembered once, with all who were there at either time', () => {
    const again = withSources([departmentSource([1, 2]), groups], [departmentSource([2, 3])])
    expect(again).toEqual([groups, departmentSource([1, 2, 3])])
  })

  it('is not remembered for more departments than can be read again', () => {
    const below = Array.from({ length: 400 }, (_, at) => 10 + at)
    const origin = { kind: 'departments', chosen: [1], below, withSub: true } as const
    expect(storedSources([departmentSource([1], { origin })], ids(1))).toEqual([])
  })

  it.each([
    7,
    'x',
    [['x', '1', '', '']],
    [['d', '', '', '']],
    [['d', '!', '', '']],
    [['d', '1', '', 5, 'x']],
    [['g', '1', '']],
    [['D', '1.*zz', '', '']],
    [null],
  ])('is left out where it is damaged as %j', (damaged) => {
    expect(sourcesFrom(damaged, ids(1))).toEqual([])
  })

  it('never fails at anything that was stored', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(sourcesFrom([JSON.parse(text)], ids(1)).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
