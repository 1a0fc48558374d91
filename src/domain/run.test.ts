import { describe, expect, it } from 'vitest'
import { groupId, userId, type UserId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import type { Plan } from './plan.ts'
import type { Relation, Roster } from './roster.ts'
import { applyEvent } from './run-apply.ts'
import type { RunEvent } from './run-event.ts'
import { nextCommand } from './run-next.ts'
import { startRun, type Command, type RunState } from './run-state.ts'

const here = groupId(1)
const there = groupId(2)
const people = [11, 12, 13].map(userId)
const [ann, bob, eve] = people
const planFor = (...groups: readonly (typeof here)[]): Plan => ({
  message: '',
  groups: groups.map((id) => ({ groupId: id, userIds: people, leftOut: [] })),
})

type Related = readonly (readonly [UserId | undefined, Exclude<Relation, 'none'>])[]

const roster = (related: Related, mayInvite: Roster['mayInvite'] = 'yes'): Roster => ({
  groupId: here,
  name: 'Here',
  kind: 'group',
  image: null,
  archived: false,
  secret: false,
  extranet: false,
  mayInvite,
  relations: new Map(related.flatMap(([id, relation]) => (id === undefined ? [] : [[id, relation]]))),
  complete: true,
})

/** Starts the next command and lets it end with each event in turn. */
function play(state: RunState, ...events: readonly RunEvent[]): RunState {
  let now = state
  for (const event of events) {
    now = applyEvent(now, { kind: 'started', command: nextCommand(now) })
    now = applyEvent(now, event)
  }
  return now
}

const answered = (...invited: readonly (UserId | undefined)[]): RunEvent => ({
  kind: 'answered',
  invited: invited.filter((id) => id !== undefined),
  tookMs: 1_000,
})
const lost: RunEvent = { kind: 'send-failed', failure: { code: 'network', retryAfterMs: null }, at: 0 }
const waited: RunEvent = { kind: 'waited', leftMs: 0 }
const read = (related: Related, at = 1_000, mayInvite: Roster['mayInvite'] = 'yes'): RunEvent => ({
  kind: 'read',
  roster: roster(related, mayInvite),
  at,
})

const outcomesOf = (state: RunState): Record<number, Outcome> =>
  Object.fromEntries(state.groups[0]?.outcomes ?? [])
const kinds = (...commands: readonly Command['kind'][]): readonly string[] => commands

describe('a run', () => {
  it('believes the IDs in the answer and reads the group to explain the others', () => {
    const sent = play(startRun(planFor(here)), answered(ann))
    expect(nextCommand(sent)).toEqual({ kind: 'read', groupId: here })
    const done = play(
      sent,
      read([
        [bob, 'member'],
        [eve, 'invited'],
      ]),
    )
    expect(nextCommand(done)).toEqual({ kind: 'finish' })
    expect(outcomesOf(done)).toEqual({
      11: { kind: 'invited', proof: 'answer' },
      12: { kind: 'member' },
      13: { kind: 'already-invited' },
    })
  })

  it('asks about the right to invite before it blames anybody', () => {
    const done = play(startRun(planFor(here)), answered(), read([], 1_000, 'no'))
    expect(Object.values(outcomesOf(done))).toEqual(
      people.map(() => ({ kind: 'refused', reason: 'no-right', certainty: 'certain' })),
    )
  })

  it('calls a refusal without a known reason probable', () => {
    const done = play(startRun(planFor(here)), answered(ann, bob), read([]))
    expect(outcomesOf(done)[13]).toEqual({
      kind: 'refused',
      reason: 'does-not-accept',
      certainty: 'probable',
    })
  })

  it('after a lost answer waits, reads, and counts what it finds as its own', () => {
    const doubt = play(startRun(planFor(here)), lost)
    expect(nextCommand(doubt)).toMatchObject({ kind: 'wait', reason: 'settling' })
    const done = play(
      doubt,
      waited,
      read([
        [ann, 'invited'],
        [bob, 'invited'],
        [eve, 'invited'],
      ]),
    )
    expect(nextCommand(done).kind).toBe('finish')
    expect(Object.values(outcomesOf(done))).toEqual(people.map(() => ({ kind: 'invited', proof: 'reading' })))
  })

  it('sends again only when two looks agree that nobody was invited, and does not dawdle', () => {
    let state = play(startRun(planFor(here)), lost)
    const seen: string[] = []
    let waitedMs = 0
    while (nextCommand(state).kind !== 'send') {
      const command = nextCommand(state)
      seen.push(command.kind)
      if (command.kind === 'wait') waitedMs += command.ms
      state = play(state, command.kind === 'wait' ? waited : read([], waitedMs))
    }
    expect(seen).toEqual(kinds('wait', 'read', 'wait', 'read'))
    expect(waitedMs).toBeLessThan(10_000)
  })

  it('gives up a call that is lost again and again, but not before the portal must have given it up', () => {
    let state = startRun(planFor(here))
    let clock = 0
    let sends = 0
    while (nextCommand(state).kind !== 'finish') {
      const command = nextCommand(state)
      if (command.kind === 'wait') clock += command.ms
      if (command.kind === 'send') sends += 1
      const event: RunEvent =
        command.kind === 'send'
          ? { kind: 'send-failed', failure: { code: 'timeout', retryAfterMs: null }, at: clock }
          : command.kind === 'wait'
            ? waited
            : read([], clock)
      state = play(state, event)
    }
    expect(sends).toBe(3)
    expect(clock).toBeGreaterThan(60_000)
    expect(Object.values(outcomesOf(state))).toEqual(
      people.map(() => ({ kind: 'not-sent', reason: 'no-answer' })),
    )
  })

  it('says “not known” when the answer is lost and the group cannot be read', () => {
    const unreadable: RunEvent = {
      kind: 'read-failed',
      failure: { code: 'scope-missing', retryAfterMs: null },
    }
    const done = play(startRun(planFor(here)), lost, waited, unreadable)
    expect(Object.values(outcomesOf(done))).toEqual(people.map(() => ({ kind: 'unknown' })))
  })

  it('lets groups take turns, and a group that is gone stops only itself', () => {
    const gone: RunEvent = {
      kind: 'send-failed',
      failure: { code: 'group-not-found', retryAfterMs: null },
      at: 0,
    }
    const state = play(startRun(planFor(here, there)), gone)
    expect(nextCommand(state)).toMatchObject({ kind: 'send', groupId: there })
    expect(outcomesOf(state)[11]).toEqual({ kind: 'not-sent', reason: 'group-not-found' })
  })

  it('waits as the portal asks after a limit, and sends the same people again', () => {
    const limited: RunEvent = {
      kind: 'send-failed',
      failure: { code: 'rate-limit', retryAfterMs: 700 },
      at: 0,
    }
    const state = play(startRun(planFor(here)), limited)
    expect(nextCommand(state)).toEqual({ kind: 'wait', ms: 700, reason: 'rate-limit' })
    expect(nextCommand(play(state, waited))).toEqual({ kind: 'send', groupId: here, userIds: people })
  })

  it('a cancelled run finishes what is in flight and sends nothing more', () => {
    const many: Plan = {
      message: '',
      groups: [{ groupId: here, userIds: Array.from({ length: 30 }, (_, i) => userId(i + 1)), leftOut: [] }],
    }
    let state = startRun(many)
    state = applyEvent(state, { kind: 'started', command: nextCommand(state) })
    state = applyEvent(state, { kind: 'cancelled' })
    const inFlight = state.current?.kind === 'send' ? state.current.userIds : []
    expect(inFlight.length).toBeGreaterThan(0)
    state = applyEvent(state, { kind: 'answered', invited: inFlight, tookMs: 1 })
    expect(nextCommand(state)).toEqual({ kind: 'finish' })
    const told = Object.values(outcomesOf(state))
    expect(told.filter(({ kind }) => kind === 'invited')).toHaveLength(inFlight.length)
    expect(told.filter(({ kind }) => kind === 'not-sent')).toHaveLength(30 - inFlight.length)
  })

  it('keeps what was sent apart from what was not when the session is gone', () => {
    const expired: RunEvent = {
      kind: 'send-failed',
      failure: { code: 'session-expired', retryAfterMs: null },
      at: 0,
    }
    const done = play(startRun(planFor(here, there)), answered(ann, bob, eve), expired)
    expect(nextCommand(done)).toEqual({ kind: 'finish' })
    expect(outcomesOf(done)[11]).toEqual({ kind: 'invited', proof: 'answer' })
    expect([...(done.groups[1]?.outcomes.values() ?? [])]).toEqual(
      people.map(() => ({ kind: 'not-sent', reason: 'session-expired' })),
    )
  })
})
