import { expect, it } from 'vitest'
import { mustHoldAtTheEnd } from '../simulation/must.ts'
import { play } from '../simulation/play.ts'
import { httpWorldOf } from './http-world.ts'

const schedules = 400

it(`a run over HTTP through the SDK, with every fault of the emulator, says the truth for ${schedules} seeds`, async () => {
  let played = 0
  for (let seed = 1; seed <= schedules; seed += 1) {
    const { world, close } = await httpWorldOf(seed)
    try {
      mustHoldAtTheEnd(world, await play(world))
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error })
    } finally {
      await close()
    }
    played += 1
  }
  expect(played).toBe(schedules)
}, 600_000)
