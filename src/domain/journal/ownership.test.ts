import { expect, it } from 'vitest'
import { groupId, userId } from '#domain/ids.ts'
import { nextCommand } from '#domain/run/next-command.ts'
import type { Command } from '#domain/run/state.ts'
import { never, Portal, recorded, state, virtualClock } from './journal.fixture.ts'
import { claimRun } from './journal.ts'
import { parseSlot } from './slot-codec.ts'

/** The first of two people; after `last` nobody is left. */
const call: Command = { kind: 'send', groupId: groupId(1), userIds: [userId(11)] }
const last = nextCommand(state)

/** A run whose owner was looked up six seconds ago. */
async function lookedUp(copies: Portal['copies'] = null, stores = () => true) {
  const [portal, clock] = [new Portal(), virtualClock()]
  portal.copies = copies
  portal.stores = stores
  const journal = await recorded(portal, 'run', clock)
  await journal.confirm(never)
  portal.readings = 0
  clock.pass(6_000)
  return { portal, clock, journal }
}

async function anotherTabTakes(portal: Portal): Promise<void> {
  const contents = parseSlot(portal.texts.get(1) ?? '')
  if (contents.kind !== 'run') throw new Error('no record')
  await claimRun(portal, 1, contents.record, 'another tab')
}

it('knows that another tab has taken the run over', async () => {
  const [portal, clock] = [new Portal(), virtualClock()]
  const journal = await recorded(portal, 'run', clock)
  await anotherTabTakes(portal)
  clock.pass(60_000)
  expect(await journal.isMine()).toBe(false)
})

it('cannot tell whose the run is after a long silence while the slots cannot be read', async () => {
  const [portal, clock] = [new Portal(), virtualClock()]
  const journal = await recorded(portal, 'run', clock)
  portal.readable = false
  clock.pass(12_000)
  expect(await journal.isMine()).toBe(true)
  clock.pass(60_000)
  expect(await journal.isMine()).toBeNull()
})

it('a copy of this browser tells nothing after a long silence where the portal once showed the record', async () => {
  const { portal, clock, journal } = await lookedUp(new Map())
  portal.texts.set(1, '{"version":3,"runId":"of another tab, too long for the por')
  expect(await journal.isMine()).toBe(true)
  clock.pass(60_000)
  expect(await journal.isMine()).toBeNull()
})

it('a copy of this browser is enough where the portal has never shown the record', async () => {
  const { clock, journal } = await lookedUp(new Map(), () => false)
  clock.pass(60_000)
  expect(await journal.isMine()).toBe(true)
})

it('checks beside a call whose the run is, so that the next call need not wait', async () => {
  const { portal, clock, journal } = await lookedUp()
  await journal.record(state, call)
  expect(portal.readings).toBe(1)
  // Answered after that one.
  await portal.read()
  portal.readings = 0
  clock.pass(6_000)
  expect(await journal.isMine()).toBe(true)
  expect(portal.readings).toBe(0)
})

it('asks nothing beside the last call, after which it need not be known', async () => {
  const { portal, journal } = await lookedUp()
  await journal.record(state, last)
  expect(portal.readings).toBe(0)
})

it('finds out beside a call that another tab has taken the run over', async () => {
  const { portal, journal } = await lookedUp()
  const answer = portal.delayed()
  await journal.record(state, call)
  await anotherTabTakes(portal)
  answer()
  await expect.poll(() => journal.isMine()).toBe(false)
})

it('an answer that was long on its way does not tell whose the run is now', async () => {
  const { portal, clock, journal } = await lookedUp()
  const answer = portal.delayed()
  await journal.record(state, call)
  // The device sleeps. What arrives when it wakes up is what the slots held before.
  clock.pass(60_000)
  answer()
  await portal.read()
  portal.readings = 0
  await journal.isMine()
  expect(portal.readings).toBeGreaterThan(0)
})
