import { expect, it } from 'vitest'
import { checkComplete, checkNotifications, checkTold } from '#test/simulation/invariants.ts'
import { simulateRun } from '#test/simulation/simulate.ts'
import { httpWorldOf } from './http-world.ts'

const schedules = 400

it(`a run over HTTP through the SDK, with every fault of the emulator, says the truth for ${schedules} seeds`, async () => {
  let ended = 0
  for (let seed = 1; seed <= schedules; seed += 1) {
    const { world, close } = await httpWorldOf(seed)
    try {
      const { state, chosenAgain } = await simulateRun(world)
      world.clock.pass(120_000)
      checkNotifications(world.portal, world.plan, chosenAgain)
      expect(world.portal.complaints()).toEqual([])
      if (!state) continue
      checkComplete(world.plan, state)
      checkTold(world.portal, world.plan, state)
      ended += 1
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error })
    } finally {
      await close()
    }
  }
  expect(ended).toBeGreaterThan(schedules * 0.8)
}, 600_000)
