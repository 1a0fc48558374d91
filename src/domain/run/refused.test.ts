import { describe, expect, it } from 'vitest'
import { userId } from '#domain/ids.ts'
import { applyEvent } from './apply-event.ts'
import { nextCommand } from './next-command.ts'
import {
  ann,
  bob,
  eve,
  here,
  there,
  elsewhere,
  people,
  planFor,
  play,
  answered,
  refused,
  readFailed,
  waited,
  read,
  outcomesOf,
} from './played.fixture.ts'
import { startRun } from './state.ts'

describe('a refused call', () => {
  it('fault 1: nobody of a refused call whom the group shows is sent again, or told that nothing was sent', () => {
    const found = read([[ann, 'invited']])
    const limited = play(startRun(planFor(here)), refused('rate-limit', 700), waited, found)
    expect(nextCommand(limited)).toEqual({ kind: 'send', groupId: here, userIds: [bob, eve] })
    const closed = play(startRun(planFor(here, there)), refused('scope-missing'), found)
    expect(nextCommand(closed)).toEqual({ kind: 'finish' })
    const turnedDown = { kind: 'turned-down', reason: 'scope-missing', readAt: 1_000 }
    expect(outcomesOf(closed)).toEqual({
      11: { kind: 'invited', proof: 'reading' },
      12: turnedDown,
      13: turnedDown,
    })
    expect([...(closed.groups[1]?.outcomes.values() ?? [])]).toEqual(
      people.map(() => ({ kind: 'not-sent', reason: 'scope-missing' })),
    )
  })

  it('fault 1: looks at the group before it waits for a method that is blocked for minutes', () => {
    const state = play(startRun(planFor(here)), refused('operation-limit', 500_000))
    expect(nextCommand(state)).toEqual({ kind: 'read', groupId: here })
    const wait = { kind: 'wait', ms: 500_000, reason: 'operation-limit' }
    expect(nextCommand(play(state, read([[ann, 'invited']])))).toEqual(wait)
    const all = people.map((id) => [id, 'invited'] as const)
    expect(nextCommand(play(state, read(all)))).toEqual({ kind: 'finish' })
    // One look: if it fails, the next comes when the time is over.
    const failed = play(state, readFailed('network'))
    expect(nextCommand(failed)).toEqual(wait)
    expect(nextCommand(play(failed, waited))).toEqual({ kind: 'read', groupId: here })
  })

  it('fault 1: looks at the group while the run is paused, and sends nothing', () => {
    const paused = applyEvent(play(startRun(planFor(here)), refused('rate-limit', 700)), { kind: 'paused' })
    expect(nextCommand(play(paused, waited))).toEqual({ kind: 'read', groupId: here })
    expect(nextCommand(play(paused, waited, read([])))).toEqual({ kind: 'hold' })
  })

  it('fault 1: does not send a refused call again where the group cannot be read', () => {
    const done = play(
      startRun(planFor(here)),
      refused('rate-limit', 700),
      waited,
      readFailed('scope-missing'),
    )
    expect(nextCommand(done)).toEqual({ kind: 'finish' })
    expect(Object.values(outcomesOf(done))).toEqual(
      people.map(() => ({ kind: 'turned-down', reason: 'rate-limit', readAt: null })),
    )
  })

  it('gives up after twenty refusals in a row, however often the group is read in between', () => {
    let state = startRun(planFor(here))
    let calls = 0
    while (nextCommand(state).kind !== 'finish' && calls < 100) {
      const { kind } = nextCommand(state)
      if (kind === 'send') calls += 1
      state = play(state, kind === 'send' ? refused('rate-limit') : kind === 'wait' ? waited : read([]))
    }
    expect(calls).toBe(20)
    expect(Object.values(outcomesOf(state))).toEqual(
      people.map(() => ({ kind: 'turned-down', reason: 'rate-limit', readAt: 1_000 })),
    )
  })

  it('F05: waits for a token that could not be renewed, four times, before it gives up', () => {
    const unreadable = readFailed('session-unrenewed')
    const state = play(startRun(planFor(here)), refused('session-unrenewed'))
    expect(nextCommand(state)).toMatchObject({ kind: 'wait', reason: 'unreachable' })
    expect(nextCommand(play(state, waited))).toEqual({ kind: 'read', groupId: here })
    const done = play(state, waited, unreadable, waited, unreadable, waited, unreadable)
    expect(Object.values(outcomesOf(done))).toEqual(
      people.map(() => ({ kind: 'turned-down', reason: 'session-unrenewed', readAt: null })),
    )
  })

  it('tells what was sent from what was not when the session expires', () => {
    const expired = [refused('session-expired'), readFailed('session-expired')]
    const done = play(startRun(planFor(here, there, elsewhere)), answered(ann, bob, eve), ...expired)
    expect(nextCommand(done)).toEqual({ kind: 'finish' })
    const told = done.groups.map(({ outcomes }) => outcomes.get(userId(11)))
    expect(told).toEqual([
      { kind: 'invited', proof: 'answer' },
      { kind: 'turned-down', reason: 'session-expired', readAt: null },
      { kind: 'not-sent', reason: 'session-expired' },
    ])
  })

  it('waits as long as the portal asks after a limit, reads the group, and resends the same people', () => {
    const state = play(startRun(planFor(here)), refused('rate-limit', 700))
    expect(nextCommand(state)).toEqual({ kind: 'wait', ms: 700, reason: 'rate-limit' })
    const clear = play(state, waited, read([]))
    expect(nextCommand(clear)).toEqual({ kind: 'send', groupId: here, userIds: people })
  })
})
