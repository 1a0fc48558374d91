import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import { membersWanted, namedRoles, type GroupMembers, type MemberRole } from './group-members.ts'

const group = (id: number, ...members: readonly (readonly [number, MemberRole])[]) =>
  [groupId(id), members.map(([who, role]) => ({ id: userId(who), role }))] as const

const wanted = (members: GroupMembers, of: readonly number[], notOf: readonly number[]) =>
  membersWanted(members, { of: new Set(of.map(groupId)), notOf: new Set(notOf.map(groupId)) })

describe('people of some groups and not of others', () => {
  it('are there once, with the highest role they have', () => {
    const members: GroupMembers = new Map([
      group(1, [5, 'member'], [6, 'owner'], [7, 'moderator']),
      group(2, [5, 'moderator'], [6, 'member'], [8, 'member']),
      group(3, [7, 'member']),
    ])
    expect([...wanted(members, [1, 2], [3])]).toEqual([
      [5, 'moderator'],
      [6, 'owner'],
      [8, 'member'],
    ])
  })

  it('are the union less the union of the others, whatever the groups; a hidden group has nobody', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 12 }))
    const groups = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), ids), { maxLength: 6 })
    const choice = fc.uniqueArray(fc.integer({ min: 1, max: 7 }))
    fc.assert(
      fc.property(groups, choice, choice, (list, of, notOf) => {
        const members: GroupMembers = new Map(
          list.map(([id, people]) => group(id, ...people.map((who) => [who, 'member'] as const))),
        )
        const union = (chosen: readonly number[]) =>
          new Set<number>(chosen.flatMap((id) => (members.get(groupId(id)) ?? []).map((each) => each.id)))
        const out = union(notOf)
        const expected = [...union(of)].filter((id) => !out.has(id))
        expect([...wanted(members, of, notOf).keys()].toSorted((a, b) => a - b)).toEqual(
          expected.toSorted((a, b) => a - b),
        )
      }),
    )
  })
})

describe('what people of a Scrum team are called', () => {
  it('is Scrum master for one of the moderators, and product owner for who is both', () => {
    const roles = new Map<ReturnType<typeof userId>, MemberRole>([
      [userId(5), 'owner'],
      [userId(6), 'moderator'],
      [userId(7), 'moderator'],
      [userId(8), 'member'],
    ])
    expect([...namedRoles(roles, new Set([userId(5), userId(6)])).values()]).toEqual([
      'owner',
      'scrumMaster',
      'moderator',
      'member',
    ])
  })
})
