import { expect, it } from 'vitest'
import { groupId, userId } from './ids.ts'
import type { JournalStorage } from './ports.ts'
import { RunControls } from './run-controls.ts'
import { driveRun, type RunPorts } from './run-driver.ts'

const people = Array.from({ length: 40 }, (_, index) => userId(index + 1))
const plan = { message: '', groups: [{ groupId: groupId(1), userIds: people, leftOut: [] }] }

const forgetful: JournalStorage = {
  write: () => Promise.reject(new Error('the portal does not store anything')),
  read: () => Promise.resolve(null),
  clear: () => Promise.reject(new Error('nor does it forget')),
}

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
    clock: { now: () => 0, wait: () => Promise.resolve() },
    journal: forgetful,
  }
}

it('a paused run sends nothing until it is resumed, and then everything', async () => {
  const ports = portsThatCount()
  const controls = new RunControls()
  const run = driveRun(plan, ports, controls)
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
  for await (const state of driveRun(plan, ports, controls)) {
    if (state.current?.kind === 'hold') controls.cancel()
    outcomes.splice(0, Infinity, ...[...(state.groups[0]?.outcomes.values() ?? [])].map(({ kind }) => kind))
  }
  expect(ports.calls).toEqual([])
  expect(outcomes).toEqual(people.map(() => 'not-sent'))
})

it('a journal that cannot be written keeps nobody from being invited', async () => {
  const ports = portsThatCount()
  for await (const state of driveRun(plan, ports, new RunControls())) expect(state.cancelled).toBe(false)
  expect(ports.calls.reduce((sum, count) => sum + count, 0)).toBe(people.length)
})
