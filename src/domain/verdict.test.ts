import { describe, expect, it } from 'vitest'
import { groupId, userId, type UserId } from './ids.ts'
import type { Person } from './person.ts'
import type { Relation, Roster } from './roster.ts'
import { verdictOn, type RosterReading, type Verdict } from './verdict.ts'

const me = userId(1)
const colleague: Person = {
  id: userId(7),
  name: 'Mila Torres',
  position: '',
  departmentIds: [],
  photo: null,
  kind: 'employee',
  active: true,
}
const open: Roster = {
  groupId: groupId(3),
  name: 'Website relaunch',
  kind: 'project',
  image: null,
  archived: false,
  secret: false,
  extranet: false,
  mayInvite: 'yes',
  relations: new Map(),
  complete: true,
}
const related = (relation: Exclude<Relation, 'none'>): Roster => ({
  ...open,
  relations: new Map<UserId, Exclude<Relation, 'none'>>([[colleague.id, relation]]),
})
const read = (roster: Roster): RosterReading => ({ state: 'read', roster })

describe('the verdict on a colleague', () => {
  const cases: readonly (readonly [string, Person, RosterReading, Verdict])[] = [
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
  it.each(cases)('%s', (_, person, reading, verdict) => {
    expect(verdictOn(person, reading, me)).toBe(verdict)
  })
})
