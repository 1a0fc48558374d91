import { expect, it } from 'vitest'
import { checkComplete, checkNotifications, checkTold, countMistaken } from './invariants.ts'
import { simulateRun } from './simulate.ts'
import { worldOf } from './world.ts'

/** `SEED=17` runs one seed alone, `SEEDS=200000` more of them, `FIRST=20001` others. */
const only = Number(process.env['SEED'] ?? 0)
const first = only || Number(process.env['FIRST'] ?? 1)
const seeds = only ? 1 : Number(process.env['SEEDS'] ?? 20_000)

it(
  `a run in any kind of trouble, in tabs that die, says the truth for ${seeds} seeds`,
  async () => {
    let ended = 0
    let lost = 0
    let mistaken = 0
    for (let seed = first; seed < first + seeds; seed += 1) {
      const world = worldOf(seed)
      try {
        const { state, broken, chosenAgain } = await simulateRun(world)
        if (broken) throw new Error('a run that was promised to be continued is lost')
        // Calls that nobody listens to any more may still be at work.
        world.clock.pass(400_000)
        checkNotifications(world.portal, world.plan, chosenAgain)
        const [complaint] = [...world.portal.complaints(), ...world.storage.complaints()]
        if (complaint !== undefined) throw new Error(complaint)
        if (!state) {
          lost += 1
          continue
        }
        checkComplete(world.plan, state)
        checkTold(world.portal, world.plan, state)
        mistaken += countMistaken(world.portal, state)
        ended += 1
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error })
      }
    }
    if (only) return
    expect(ended).toBeGreaterThan(seeds * 0.8)
    expect(lost).toBeGreaterThan(0)
    // Colleagues do come in between: without such cases "probably" would go untested.
    expect(mistaken).toBeGreaterThan(0)
    // A hundred times what a seed takes.
  },
  60_000 + seeds * 100,
)
