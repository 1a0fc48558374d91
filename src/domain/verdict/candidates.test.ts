import fc from 'fast-check'
import { rosterFixture } from '#domain/groups/roster.fixture.ts'
import { describe, expect, it } from 'vitest'
import type { Relation, Roster } from '#domain/groups/roster.ts'
import { userId } from '#domain/ids.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import type { Person } from '#domain/people/person.ts'
import { countStatuses, selectedPeople, judgeCandidates, type CandidateContext } from './candidates.ts'

const roster = (id: number, relations: readonly (readonly [number, Exclude<Relation, 'none'>])[]): Roster =>
  rosterFixture(id, { relations: new Map(relations.map(([who, relation]) => [userId(who), relation])) })

const context = (
  rosters: readonly Roster[],
  chosen: readonly number[] = [],
  me: number | null = null,
): CandidateContext => ({
  me: me === null ? null : userId(me),
  chosen: new Set(chosen.map(userId)),
  rosters: new Map(rosters.map((each) => [each.groupId, { state: 'read', roster: each }])),
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
  const statusesOf = (people: readonly Person[], given: CandidateContext): string[] =>
    judgeCandidates(people, given).map(({ person: { id }, status }) => `${id} ${status}`)

  it('tells who is in, who waits, and who is free, in one group', () => {
    expect(
      statusesOf([personFixture(2), personFixture(3), personFixture(4), personFixture(5)], context([one])),
    ).toEqual(['2 member', '3 waiting', '4 member', '5 free'])
  })

  it('takes for in only those who are in every chosen group', () => {
    expect(statusesOf([personFixture(2), personFixture(3), personFixture(4)], context([one, two]))).toEqual([
      '2 member',
      '3 free',
      '4 requested',
    ])
  })

  it('leaves out me, the dismissed, bots and those chosen, whatever their groups', () => {
    const people = [
      personFixture(2),
      personFixture(3, { active: false }),
      personFixture(4, { kind: 'other' }),
      personFixture(5),
    ]
    expect(statusesOf(people, context([one], [5], 2))).toEqual(['3 gone', '4 gone', '5 chosen'])
  })

  it('calls nobody a member while no group is chosen', () => {
    expect(statusesOf([personFixture(2)], context([]))).toEqual(['2 free'])
  })

  it('picks nobody twice, nobody taken out, and never me', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(ids, ids, ids, fc.boolean(), (all, chosen, except, minusMembers) => {
        const judged = judgeCandidates(
          all.map((id) => personFixture(id)),
          context([one], chosen, 1),
        )
        const counts = countStatuses(judged)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(
          all.filter((id) => id !== 1).length,
        )
        const result = selectedPeople(judged, { minusMembers, except: new Set(except.map(userId)) })
        const names = new Set<number>(result.map(({ id }) => id))
        expect(names.size).toBe(result.length)
        const out = [1, ...chosen, ...except, ...(minusMembers ? [2, 3, 4] : [])]
        expect(out.filter((id) => names.has(id))).toEqual([])
      }),
    )
  })
})
