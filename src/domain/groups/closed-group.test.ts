import { describe, expect, it } from 'vitest'
import { rosterFixture } from './roster.fixture.ts'
import { groupId, userId } from '#domain/ids.ts'
import { closedGroups } from './closed-group.ts'
import type { Roster, RosterState } from './roster.ts'

const me = userId(1)
const owner = userId(2)
const moderator = userId(3)
const id = groupId(9)

const roster = rosterFixture(9, { mayInvite: 'no', leaders: { owner, moderators: [moderator] } })

const closed = (state: RosterState) => closedGroups(new Map([[id, state]]), me)
const read = (part: Partial<Roster>) => closed({ state: 'read', roster: { ...roster, ...part } })

describe('a group that is closed to me', () => {
  it.each([
    ['owner', [owner]],
    ['moderators', [owner, moderator]],
    ['members', [owner, moderator]],
    [null, [owner]],
  ] as const)('without the right under the rule "%s" names those who have it', (rule, ask) => {
    expect(read({ inviteRule: rule })).toEqual([{ id, because: 'no-right', rule, ask }])
  })

  it('that is archived names those who may restore it, whoever may invite', () => {
    const answer = [{ id, because: 'archived', rule: null, ask: [owner, moderator] }]
    expect(read({ archived: true, inviteRule: 'owner' })).toEqual(answer)
    expect(read({ archived: true, mayInvite: 'yes' })).toEqual(answer)
  })

  it('that is archived names nobody to me who may restore it', () => {
    const leaders = { owner, moderators: [me] }
    expect(read({ archived: true, leaders })).toEqual([{ id, because: 'archived', rule: null, ask: [] }])
  })

  it.each(['gone', 'unreadable'] as const)('that is %s is told as such', (state) => {
    expect(closed({ state })).toEqual([{ id, because: state, rule: null, ask: [] }])
  })

  it.each([
    ['yes', read({ mayInvite: 'yes' })],
    ['not told', read({ mayInvite: 'unknown' })],
    ['not known yet', closed({ state: 'reading' })],
  ])('is none while my right is %s', (_, answer) => {
    expect(answer).toEqual([])
  })
})
