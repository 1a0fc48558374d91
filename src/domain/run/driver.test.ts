import { expect, it } from 'vitest'
import { rosterFixture } from '#domain/groups/roster.fixture.ts'
import type { Clock } from '#domain/clock.ts'
import { groupId, userId } from '#domain/ids.ts'
import type { JournalStorage } from '#domain/journal/journal-storage.ts'
import { openJournal } from '#domain/journal/journal.ts'
import type { Roster } from '#domain/groups/roster.ts'
import { PortalError } from '#domain/portal-error.ts'
import { RunControls } from './controls.ts'
import { driveRun, type RunPorts } from './driver.ts'
import { startRun, withUndoWindow } from './state.ts'

const people = Array.from({ length: 40 }, (_, index) => userId(index + 1))
const plan = {
  message: '',
  groups: [{ groupId: groupId(1), readBefore: true, userIds: people, leftOut: [] }],
}

const start = startRun(plan)

const forgetful: JournalStorage = {
  atOpening: () => new Map(),
  write: () => Promise.reject(new Error('the portal does not store anything')),
  read: () => Promise.reject(new Error('nor does it remember')),
  clear: () => Promise.reject(new Error('nor does it forget')),
  discardDamaged: () => Promise.reject(new Error('nor does it forget')),
}

const place = {
  slot: null,
  replaces: null,
  runId: 'run',
  holder: 'page',
  owner: userId(9),
  generation: 0,
  startedAt: 0,
  term: 0,
  beat: 0,
  whole: true,
  sources: [],
} as const

const clock: Clock = { now: () => 0, elapsed: () => 0, wait: () => Promise.resolve() }
const journal = openJournal(forgetful, place, clock)

const rosterOf = (id: ReturnType<typeof groupId>): Roster => rosterFixture(id)

function portsThatCount(): RunPorts & { readonly calls: number[] } {
  const calls: number[] = []
  return {
    calls,
    sender: {
      invite: (_, ids) => {
        calls.push(ids.length)
        return Promise.resolve({ invited: ids, restMs: 0 })
      },
    },
    groups: { roster: () => Promise.reject(new Error('nobody asks')) },
    clock,
  }
}

it('a paused run sends nothing until it is resumed, and then everything', async () => {
  const ports = portsThatCount()
  const controls = new RunControls()
  const run = driveRun(start, ports, journal, controls)
  let held = false
  const seenWhileHeld: number[] = []
  for await (const state of run) {
    if (ports.calls.length === 1 && !held) controls.pause()
    if (state.current?.kind === 'hold') {
      held = true
      seenWhileHeld.push(ports.calls.length)
      controls.resume()
    }
  }
  expect(seenWhileHeld).toEqual([1])
  expect(ports.calls.reduce((sum, count) => sum + count, 0)).toBe(people.length)
})

it('a run that is cancelled while it is paused ends, with the rest not sent', async () => {
  const ports = portsThatCount()
  const controls = new RunControls()
  controls.pause()
  const outcomes: string[] = []
  for await (const state of driveRun(start, ports, journal, controls)) {
    if (state.current?.kind === 'hold') controls.cancel()
    outcomes.splice(0, Infinity, ...[...(state.groups[0]?.outcomes.values() ?? [])].map(({ kind }) => kind))
  }
  expect(ports.calls).toEqual([])
  expect(outcomes).toEqual(people.map(() => 'not-sent'))
})

it('a run invites everybody even if its journal cannot be written', async () => {
  const ports = portsThatCount()
  for await (const state of driveRun(start, ports, journal, new RunControls()))
    expect(state.cancelled).toBe(false)
  expect(ports.calls.reduce((sum, count) => sum + count, 0)).toBe(people.length)
})

it('a run waits out the undo window, and sends nothing when it is undone', async () => {
  const ports = portsThatCount()
  const controls = new RunControls()
  const seen: string[] = []
  for await (const { current } of driveRun(withUndoWindow(start, 5_000), ports, journal, controls)) {
    if (current) seen.push(current.kind === 'wait' ? current.reason : current.kind)
    if (current?.kind === 'wait') controls.cancel()
  }
  expect(seen).toEqual(['undo'])
  expect(ports.calls).toEqual([])
})

it('a run starts at once when the user sends now', async () => {
  const ports = portsThatCount()
  const waits: boolean[] = []
  const controls = new RunControls()
  const waiting = {
    ...ports,
    clock: {
      now: () => 0,
      elapsed: () => 0,
      wait: (_: number, signal: AbortSignal) => {
        controls.sendNow()
        waits.push(signal.aborted)
        return Promise.resolve()
      },
    },
  }
  for await (const state of driveRun(withUndoWindow(start, 60_000), waiting, journal, controls))
    expect(state.cancelled).toBe(false)
  expect(waits).toEqual([true])
  expect(ports.calls.reduce((sum, count) => sum + count, 0)).toBe(people.length)
})

it('fault 1: an answer about people who were not sent is no answer to the call', async () => {
  const ports = portsThatCount()
  const stranger = userId(9_999)
  const confused: RunPorts = {
    ...ports,
    sender: { invite: () => Promise.resolve({ invited: [stranger], restMs: 0 }) },
  }
  const outcomes: string[] = []
  for await (const state of driveRun(start, confused, journal, new RunControls()))
    outcomes.splice(0, Infinity, ...[...(state.groups[0]?.outcomes.values() ?? [])].map(({ kind }) => kind))
  expect(new Set(outcomes)).toEqual(new Set(['unknown', 'not-sent']))
})

it('fault 11: a reading of another group counts as a failed one, and the run ends', async () => {
  const another: Roster = { ...rosterOf(groupId(77)) }
  let reads = 0
  const ports: RunPorts = {
    ...portsThatCount(),
    sender: { invite: () => Promise.reject(new PortalError('network')) },
    groups: {
      roster: () => {
        reads += 1
        return Promise.resolve(another)
      },
    },
  }
  let last = start
  for await (const state of driveRun(start, ports, journal, new RunControls())) last = state
  expect(reads).toBeLessThan(10)
  expect([...(last.groups[0]?.outcomes.values() ?? [])].some(({ kind }) => kind === 'unknown')).toBe(true)
})

it('fault 24: a run writes its record once before each call, and once at its end', async () => {
  const ports = portsThatCount()
  let written = 0
  const storage: JournalStorage = {
    ...forgetful,
    read: () => Promise.resolve(new Map()),
    write: () => {
      written += 1
      return Promise.resolve({ bytes: 100, whole: true })
    },
  }
  const kept = openJournal(storage, place, clock)
  const groups = [1, 2, 3].map((id) => ({
    groupId: groupId(id),
    readBefore: true,
    userIds: people,
    leftOut: [],
  }))
  for await (const state of driveRun(startRun({ message: '', groups }), ports, kept, new RunControls()))
    expect(state.cancelled).toBe(false)
  expect(ports.calls.length).toBeGreaterThan(3)
  expect(written).toBe(ports.calls.length + 1)
})

it('a run that is cancelled during a call records the call as one that may have run', async () => {
  const ports = portsThatCount()
  const controls = new RunControls()
  const records: string[][] = []
  const cancelling: RunPorts = {
    ...ports,
    sender: {
      invite: (group, ids, message) => {
        controls.cancel()
        return ports.sender.invite(group, ids, message)
      },
    },
  }
  const kept: typeof journal = {
    ...journal,
    record: (state, next) => {
      if (state.cancelled) records.push([next?.kind ?? 'none'])
      return Promise.resolve()
    },
  }
  for await (const state of driveRun(start, cancelling, kept, controls)) expect(state.paused).toBe(false)
  expect(records).toEqual([['send']])
})
