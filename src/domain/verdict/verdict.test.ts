import { describe, expect, it } from 'vitest'
import { rosterFixture } from '#domain/groups/roster.fixture.ts'
import type { Relation, Roster, RosterState } from '#domain/groups/roster.ts'
import { groupId, userId, type UserId } from '#domain/ids.ts'
import { personFixture } from '#domain/people/person.fixture.ts'
import type { Person } from '#domain/people/person.ts'
import { mayBeInvited, verdictOn, type Verdict } from './verdict.ts'

const me = userId(1)
const colleague = personFixture(7)
const open = rosterFixture(3, { kind: 'project' })
const related = (relation: Exclude<Relation, 'none'>): Roster => ({
  ...open,
  relations: new Map<UserId, Exclude<Relation, 'none'>>([[colleague.id, relation]]),
})
const read = (roster: Roster): RosterState => ({ state: 'read', roster })

describe('the verdict on a colleague', () => {
  const cases: readonly (readonly [string, Person, RosterState, Verdict])[] = [
    ['no relation', colleague, read(open), 'invite'],
    ['a member', colleague, read(related('member')), 'member'],
    [
      'a member through a department',
      colleague,
      read(related('member-by-department')),
      'member-by-department',
    ],
    ['somebody invited already', colleague, read(related('invited')), 'invited'],
    ['somebody who asked to join', colleague, read(related('requested')), 'requested'],
    ['myself', { ...colleague, id: me }, read(open), 'self'],
    ['somebody dismissed', { ...colleague, active: false }, read(open), 'dismissed'],
    ['a bot', { ...colleague, kind: 'other' }, read(open), 'not-a-person'],
    ['an outsider, inner group', { ...colleague, kind: 'extranet' }, read(open), 'outsider'],
    [
      'an outsider, extranet group',
      { ...colleague, kind: 'extranet' },
      read({ ...open, extranet: true }),
      'invite',
    ],
    ['no right', colleague, read({ ...open, mayInvite: 'no' }), 'no-right'],
    ['no right, but a member', colleague, read({ ...related('member'), mayInvite: 'no' }), 'member'],
    ['an unknown right', colleague, read({ ...open, mayInvite: 'unknown' }), 'invite'],
    ['an archived group', colleague, read({ ...open, archived: true }), 'archived'],
    ['a group being read', colleague, { state: 'reading' }, 'checking'],
    ['a group that cannot be read', colleague, { state: 'unreadable' }, 'unchecked'],
    ['a group that is gone', colleague, { state: 'gone' }, 'group-gone'],
    [
      'somebody dismissed, group unread',
      { ...colleague, active: false },
      { state: 'unreadable' },
      'dismissed',
    ],
  ]
  it.each(cases)('%s', (_, person, rosterState, verdict) => {
    expect(verdictOn(person, rosterState, me)).toBe(verdict)
  })
})

describe('whether a colleague can be invited at all', () => {
  const among = (...states: readonly RosterState[]) =>
    mayBeInvited(colleague, new Map(states.map((state, at) => [groupId(at + 1), state])), me)

  it('no, where every group has a reason against it, even different ones', () => {
    expect(among(read(related('member')))).toBe(false)
    expect(among(read(related('member')), read({ ...open, archived: true }), { state: 'gone' })).toBe(false)
  })

  it('yes, where one group has none, is not known yet, or none is chosen', () => {
    expect(among(read(related('member')), read(open))).toBe(true)
    expect(among(read(related('member')), { state: 'reading' })).toBe(true)
    expect(among(read(related('member')), { state: 'unreadable' })).toBe(true)
    expect(among()).toBe(true)
  })
})
