import { expect, it } from 'vitest'
import { groupId, userId } from './ids.ts'
import type { Clock, JournalStorage } from './ports.ts'
import { RunControls } from './run-controls.ts'
import { driveRun, type RunPorts } from './run-driver.ts'
import { openJournal } from './run-journal.ts'
import { startRun, undoable } from './run-state.ts'

const people = Array.from({ length: 40 }, (_, index) => userId(index + 1))
const plan = { message: '', groups: [{ groupId: groupId(1), userIds: people, leftOut: [] }] }

const start = startRun(plan)

const forgetful: JournalStorage = {
  leftBehind: () => Promise.reject(new Error('nor does it know')),
  write: () => Promise.reject(new Error('the portal does not store anything')),
  read: () => Promise.reject(new Error('nor does it remember')),
  clear: () => Promise.reject(new Error('nor does it forget')),
}

const place = {
  slot: 1,
  runId: 'run',
  holder: 'page',
  owner: userId(9),
  startedAt: 0,
  beat: 0,
  whole: true,
} as const

const clock: Clock = { now: () => 0, wait: () => Promise.resolve() }
const journal = openJournal(forgetful, place, clock)

function portsThatCount(): RunPorts & { readonly calls: number[] } {
  const calls: number[] = []
  return {
    calls,
    sender: {
      invite: (_, ids) => {
        calls.push(ids.length)
        return Promise.resolve(ids)
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

it('a journal that cannot be written keeps nobody from being invited', async () => {
  const ports = portsThatCount()
  for await (const state of driveRun(start, ports, journal, new RunControls()))
    expect(state.cancelled).toBe(false)
  expect(ports.calls.reduce((sum, count) => sum + count, 0)).toBe(people.length)
})

it('waits for somebody to think better of it, and then sends nothing', async () => {
  const ports = portsThatCount()
  const controls = new RunControls()
  const seen: string[] = []
  for await (const { current } of driveRun(undoable(start, 5_000), ports, journal, controls)) {
    if (current) seen.push(current.kind === 'wait' ? current.reason : current.kind)
    if (current?.kind === 'wait') controls.cancel()
  }
  expect(seen).toEqual(['undo'])
  expect(ports.calls).toEqual([])
})

it('does not wait for somebody who is sure', async () => {
  const ports = portsThatCount()
  const waits: boolean[] = []
  const controls = new RunControls()
  const waiting = {
    ...ports,
    clock: {
      now: () => 0,
      wait: (_: number, signal: AbortSignal) => {
        controls.sendNow()
        waits.push(signal.aborted)
        return Promise.resolve()
      },
    },
  }
  for await (const state of driveRun(undoable(start, 60_000), waiting, journal, controls))
    expect(state.cancelled).toBe(false)
  expect(waits).toEqual([true])
  expect(ports.calls.reduce((sum, count) => sum + count, 0)).toBe(people.length)
})
