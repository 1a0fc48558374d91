import { describe, expect, it } from 'vitest'
import { rosterFixture } from '#domain/groups/roster.fixture.ts'
import type { Relation, RosterState } from '#domain/groups/roster.ts'
import { userId } from '#domain/ids.ts'
import { allOutcomes, type Outcome } from '#domain/run/outcome.ts'
import { standingOf, type Standing } from './standing.ts'

const person = userId(7)
const ours: Outcome = { kind: 'invited', proof: 'answer' }
const probablyOurs: Outcome = { kind: 'invited', proof: 'reading' }
const member: Outcome = { kind: 'left-out', verdict: 'member' }
const unknown: Outcome = { kind: 'unknown' }

const read = (relation: Relation): RosterState => ({
  state: 'read',
  roster: rosterFixture(5, { relations: relation === 'none' ? new Map() : new Map([[person, relation]]) }),
})

const standing = (state: RosterState, outcome: Outcome, dismissed = false): Standing =>
  standingOf(state, person, { outcome, dismissed })

describe('where somebody stands now', () => {
  it.each<[string, Relation, Outcome, Standing]>([
    ['invited and in the group', 'member', ours, 'accepted'],
    ['in the group through a department, though invited', 'member-by-department', ours, 'in-group'],
    ['in the group, the invitation only probably ours', 'member', probablyOurs, 'in-group'],
    ['in the group before', 'member', member, 'in-group'],
    ['in the group, an invitation may have arrived', 'member', unknown, 'in-group'],
    ['invited, no answer yet', 'invited', ours, 'waiting'],
    ['invited by somebody', 'invited', unknown, 'waiting'],
    ['asked to join', 'requested', ours, 'requested'],
    ['invited, and gone', 'none', ours, 'gone'],
    ['found invited, and gone', 'none', probablyOurs, 'gone'],
    ['never invited as far as known', 'none', unknown, 'none'],
  ])('%s', (_, relation, outcome, expected) => {
    expect(standing(read(relation), outcome)).toBe(expected)
  })

  it('is “accepted” of nobody but those whose invitation the portal confirmed', () => {
    const accepted = allOutcomes.filter((outcome) => standing(read('member'), outcome) === 'accepted')
    expect(accepted).toEqual([ours])
  })

  it('is not told where the group cannot be read', () => {
    expect(standing({ state: 'gone' }, ours)).toBe('group-gone')
    expect(standing({ state: 'unreadable' }, ours)).toBe('unreadable')
  })

  it('is no refusal of somebody who no longer works here', () => {
    for (const relation of ['none', 'invited', 'member'] as const)
      expect(standing(read(relation), ours, true)).toBe('dismissed')
  })
})
