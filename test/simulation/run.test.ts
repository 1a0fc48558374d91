import { expect, it } from 'vitest'
import { mustHoldAtTheEnd } from './must.ts'
import { play } from './play.ts'
import { worldOf } from './simulated-world.ts'

const seeds = 10_000

it(`a run against a portal in any kind of trouble, on pages that die, says the truth for ${seeds} seeds`, async () => {
  let played = 0
  for (let seed = 1; seed <= seeds; seed += 1) {
    const world = worldOf(seed)
    try {
      mustHoldAtTheEnd(world, await play(world))
    } catch (error) {
      throw new Error(`seed ${seed}`, { cause: error })
    }
    played += 1
  }
  expect(played).toBe(seeds)
}, 120_000)
