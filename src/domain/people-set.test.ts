import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupId, userId } from './ids.ts'
import { countStands, picked, sortOut, type Against } from './people-set.ts'
import type { Person } from './person.ts'
import type { Relation, Roster } from './roster.ts'

const person = (id: number, more: Partial<Person> = {}): Person => ({
  id: userId(id),
  name: `P${id}`,
  position: '',
  departmentIds: [],
  photo: null,
  kind: 'employee',
  active: true,
  ...more,
})

const roster = (
  id: number,
  relations: readonly (readonly [number, Exclude<Relation, 'none'>])[],
): Roster => ({
  groupId: groupId(id),
  name: `G${id}`,
  kind: 'group',
  image: null,
  archived: false,
  secret: false,
  extranet: false,
  mayInvite: 'yes',
  complete: true,
  relations: new Map(relations.map(([who, relation]) => [userId(who), relation])),
})

const against = (
  rosters: readonly Roster[],
  chosen: readonly number[] = [],
  me: number | null = null,
): Against => ({
  me: me === null ? null : userId(me),
  chosen: new Set(chosen.map(userId)),
  readings: new Map(rosters.map((each) => [each.groupId, { state: 'read', roster: each }])),
})

describe('a set of people held against the choice', () => {
  const one = roster(1, [
    [2, 'member'],
    [3, 'invited'],
    [4, 'member-by-department'],
  ])
  const two = roster(2, [
    [2, 'member'],
    [4, 'requested'],
  ])
  const standsOf = (people: readonly Person[], given: Against): string[] =>
    sortOut(people, given).map(({ person: { id }, stand }) => `${id} ${stand}`)

  it('tells who is in, who waits, and who is free, in one group', () => {
    expect(standsOf([person(2), person(3), person(4), person(5)], against([one]))).toEqual([
      '2 member',
      '3 waiting',
      '4 member',
      '5 free',
    ])
  })

  it('takes for in only those who are in every chosen group', () => {
    expect(standsOf([person(2), person(3), person(4)], against([one, two]))).toEqual([
      '2 member',
      '3 free',
      '4 waiting',
    ])
  })

  it('leaves out me, the dismissed, bots and those chosen, whatever their groups', () => {
    const people = [person(2), person(3, { active: false }), person(4, { kind: 'other' }), person(5)]
    expect(standsOf(people, against([one], [5], 2))).toEqual(['2 self', '3 gone', '4 gone', '5 chosen'])
  })

  it('calls nobody a member while no group is chosen', () => {
    expect(standsOf([person(2)], against([]))).toEqual(['2 free'])
  })

  it('picks nobody twice, nobody taken out, and never me', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(ids, ids, ids, fc.boolean(), (all, chosen, except, minusMembers) => {
        const sorted = sortOut(
          all.map((id) => person(id)),
          against([one], chosen, 1),
        )
        const counts = countStands(sorted)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length)
        const result = picked(sorted, { minusMembers, except: new Set(except.map(userId)) })
        const names = new Set<number>(result.map(({ id }) => id))
        expect(names.size).toBe(result.length)
        const out = [1, ...chosen, ...except, ...(minusMembers ? [2, 3, 4] : [])]
        expect(out.filter((id) => names.has(id))).toEqual([])
      }),
    )
  })
})
