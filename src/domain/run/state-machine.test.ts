import { describe, expect, it } from 'vitest'
import { userId } from '#domain/ids.ts'
import { applyEvent } from './apply-event.ts'
import { nextCommand } from './next-command.ts'
import type { Plan } from './plan.ts'
import {
  ann,
  bob,
  eve,
  here,
  there,
  people,
  planFor,
  play,
  answered,
  lost,
  refused,
  readFailed,
  waited,
  read,
  outcomesOf,
} from './played.fixture.ts'
import { startRun, type Command } from './state.ts'

const kinds = (...commands: readonly Command['kind'][]): readonly string[] => commands

describe('a run', () => {
  it('trusts the IDs in the answer and reads the group to explain the others', () => {
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
      13: { kind: 'invited', proof: 'reading' },
    })
  })

  it('checks the right to invite before it explains anybody by their settings', () => {
    const done = play(startRun(planFor(here)), answered(), read([], 1_000, 'no'))
    expect(Object.values(outcomesOf(done))).toEqual(
      people.map(() => ({ kind: 'refused', reason: 'no-right', certainty: 'certain' })),
    )
  })

  it('calls a refusal without a known reason probable', () => {
    const found = read([
      [ann, 'invited'],
      [bob, 'invited'],
    ])
    const done = play(startRun(planFor(here)), answered(ann, bob), found)
    expect(outcomesOf(done)[13]).toEqual({
      kind: 'refused',
      reason: 'does-not-accept',
      certainty: 'probable',
    })
  })

  it('fault 4: guesses nothing from a reading that lacks those whom the portal has just invited', () => {
    const done = play(startRun(planFor(here)), answered(ann, bob), read([], 1_000))
    expect(outcomesOf(done)[13]).toEqual({ kind: 'not-seen', readAt: 1_000, answered: true })
  })

  it('waits after a lost answer, reads the group, and counts the invitations found there', () => {
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

  it('fault 19: two readings without an invitation after a lost answer end it within 10 s, and are told with their time', () => {
    let state = play(startRun(planFor(here)), lost)
    const seen: string[] = []
    let waitedMs = 0
    while (nextCommand(state).kind !== 'finish') {
      const command = nextCommand(state)
      seen.push(command.kind)
      if (command.kind === 'wait') waitedMs += command.ms
      state = play(state, command.kind === 'wait' ? waited : read([], waitedMs))
    }
    expect(seen).toEqual(kinds('wait', 'read', 'wait', 'read'))
    expect(waitedMs).toBeLessThan(10_000)
    expect(Object.values(outcomesOf(state))).toEqual(
      people.map(() => ({ kind: 'not-seen', readAt: waitedMs, answered: false })),
    )
  })

  it('leaves the rest of a group alone after three lost calls in a row', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => userId(index + 1))
    let state = startRun({
      message: '',
      groups: [{ groupId: here, readBefore: true, userIds: crowd, leftOut: [] }],
    })
    let sent = 0
    while (nextCommand(state).kind !== 'finish') {
      const command = nextCommand(state)
      if (command.kind === 'send') sent += command.userIds.length
      state = play(state, command.kind === 'send' ? lost : command.kind === 'wait' ? waited : read([]))
    }
    const told = Object.values(outcomesOf(state))
    expect(told.filter(({ kind }) => kind === 'not-seen')).toHaveLength(sent)
    expect(told.filter(({ kind }) => kind === 'not-sent')).toHaveLength(200 - sent)
    expect(sent).toBeLessThan(40)
  })

  it('fault 1: an invitation that was not there before the call is probably its own, whatever the answer says', () => {
    const done = play(
      startRun(planFor(here)),
      answered(),
      read([
        [ann, 'invited'],
        [bob, 'invited'],
        [eve, 'invited'],
      ]),
    )
    expect(Object.values(outcomesOf(done))).toEqual(people.map(() => ({ kind: 'invited', proof: 'reading' })))
  })

  it('does not say whose an invitation is when nobody read the group before', () => {
    const [group] = planFor(here).groups
    const plan = { message: '', groups: group ? [{ ...group, readBefore: false }] : [] }
    const done = play(startRun(plan), answered(ann, bob), read([[eve, 'invited']]))
    expect(outcomesOf(done)[13]).toEqual({ kind: 'already-invited' })
  })

  it('fault 9: rests as long as the portal asks after an answer, and says so', () => {
    const state = play(startRun(planFor(here, there)), {
      kind: 'answered',
      invited: people,
      tookMs: 1,
      restMs: 40_000,
    })
    expect(nextCommand(state)).toEqual({ kind: 'wait', ms: 40_000, reason: 'operation-limit' })
  })

  it('reports "not known" when the answer is lost and the group cannot be read', () => {
    const done = play(startRun(planFor(here)), lost, waited, readFailed('scope-missing'))
    expect(Object.values(outcomesOf(done))).toEqual(people.map(() => ({ kind: 'unknown' })))
  })

  it('serves groups in turn, and a group that is gone ends only its own part', () => {
    const gone = refused('group-not-found')
    const state = play(startRun(planFor(here, there)), gone, readFailed('group-not-found'))
    expect(nextCommand(state)).toMatchObject({ kind: 'send', groupId: there })
    expect(outcomesOf(state)[11]).toEqual({ kind: 'turned-down', reason: 'group-not-found', readAt: null })
  })

  it('finishes the call in flight when it is cancelled, and sends nothing more', () => {
    const many: Plan = {
      message: '',
      groups: [
        {
          groupId: here,
          readBefore: true,
          userIds: Array.from({ length: 30 }, (_, i) => userId(i + 1)),
          leftOut: [],
        },
      ],
    }
    let state = startRun(many)
    state = applyEvent(state, { kind: 'started', command: nextCommand(state) })
    state = applyEvent(state, { kind: 'cancelled' })
    const inFlight = state.current?.kind === 'send' ? state.current.userIds : []
    expect(inFlight.length).toBeGreaterThan(0)
    state = applyEvent(state, { kind: 'answered', invited: inFlight, tookMs: 1, restMs: 0 })
    expect(nextCommand(state)).toEqual({ kind: 'finish' })
    const told = Object.values(outcomesOf(state))
    expect(told.filter(({ kind }) => kind === 'invited')).toHaveLength(inFlight.length)
    expect(told.filter(({ kind }) => kind === 'not-sent')).toHaveLength(30 - inFlight.length)
  })
})
