import type { Relation, Roster } from '#domain/groups/roster.ts'
import { rosterFixture } from '#domain/groups/roster.fixture.ts'
import { groupId, userId, type UserId } from '#domain/ids.ts'
import type { PortalErrorCode } from '#domain/portal-error.ts'
import { applyEvent } from './apply-event.ts'
import type { RunEvent } from './event.ts'
import { nextCommand } from './next-command.ts'
import type { Outcome } from './outcome.ts'
import type { Plan } from './plan.ts'
import type { RunState } from './state.ts'

export const here = groupId(1)
export const there = groupId(2)
export const elsewhere = groupId(3)
export const people = [11, 12, 13].map(userId)
export const [ann, bob, eve] = people
export const planFor = (...groups: readonly (typeof here)[]): Plan => ({
  message: '',
  groups: groups.map((id) => ({ groupId: id, readBefore: true, userIds: people, leftOut: [] })),
})

type Related = readonly (readonly [UserId | undefined, Exclude<Relation, 'none'>])[]

const roster = (related: Related, mayInvite: Roster['mayInvite'] = 'yes'): Roster =>
  rosterFixture(here, {
    mayInvite,
    relations: new Map(related.flatMap(([id, relation]) => (id === undefined ? [] : [[id, relation]]))),
  })

/** Starts the next command and lets it end with each event in turn. */
export function play(state: RunState, ...events: readonly RunEvent[]): RunState {
  let now = state
  for (const event of events) {
    now = applyEvent(now, { kind: 'started', command: nextCommand(now) })
    now = applyEvent(now, event)
  }
  return now
}

export const answered = (...invited: readonly (UserId | undefined)[]): RunEvent => ({
  kind: 'answered',
  invited: invited.filter((id) => id !== undefined),
  tookMs: 1_000,
  restMs: 0,
})
export const lost: RunEvent = { kind: 'send-failed', failure: { code: 'network', retryAfterMs: null } }
export const refused = (code: PortalErrorCode, retryAfterMs: number | null = null): RunEvent => ({
  kind: 'send-failed',
  failure: { code, retryAfterMs },
})
export const readFailed = (code: PortalErrorCode): RunEvent => ({
  kind: 'read-failed',
  failure: { code, retryAfterMs: null },
})
export const waited: RunEvent = { kind: 'waited', leftMs: 0 }
export const read = (related: Related, readAt = 1_000, mayInvite: Roster['mayInvite'] = 'yes'): RunEvent => ({
  kind: 'read',
  roster: roster(related, mayInvite),
  readAt,
})

export const outcomesOf = (state: RunState): Record<number, Outcome> =>
  Object.fromEntries(state.groups[0]?.outcomes ?? [])
