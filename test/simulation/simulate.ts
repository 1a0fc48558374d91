import { groupId } from '#domain/ids.ts'
import { startRun, type RunState } from '#domain/run/state.ts'
import { invariant } from './invariants.ts'
import type { Device } from './shared-storage.ts'
import { continueInTab, immortal, putAwayIn, startInTab, toItsEnd, type Ending, type TabRun } from './tab.ts'
import { tryAgain, type Pair } from './try-again.ts'
import type { World } from './world.ts'

/** What came of a run: its end, or that nobody could continue it. */
export interface Simulated {
  readonly state: RunState | null
  /** The run was lost with its tab, though its page had promised that it could be continued. */
  readonly broken: boolean
  /** Pairs of group and person that were chosen a second time. */
  readonly chosenAgain: readonly Pair[]
}

/** Whether its receipt is put away or not, a run that is over is offered by no tab, on whatever device. */
async function checkOver(world: World, devices: readonly Device[], last: Device): Promise<void> {
  if (!world.storage.isSound) return
  if (world.random.chance(0.5)) await putAwayIn(world, last, 'run')
  world.clock.pass(1_000)
  for (const device of devices)
    invariant(
      (await continueInTab(world, device, 'run', 'late tab', immortal)) === null,
      'a run that is over is offered once more',
    )
}

/** Two tabs of one user send at the same time, taking turns; resolves with the end of the first. */
async function sideBySide(world: World, one: TabRun, other: TabRun): Promise<Ending> {
  let first: Ending | null = null
  let second: Ending | null = null
  // The time for undoing is over here, just when the other one begins: both look for a free slot.
  if (world.random.chance(0.5)) for (let steps = 0; steps < 3; steps += 1) first ??= await one.step()
  while (!first || !second) {
    world.portal.openTab()
    if (!first && (second || world.random.chance(0.5))) first = await one.step()
    else second ??= await other.step()
  }
  return first
}

/**
 * Simulates a run from its start to its end: tabs die, others continue it until one of them finishes, and now and then
 * another tab sends something else meanwhile.
 */
export async function simulateRun(world: World): Promise<Simulated> {
  const { random, clock, plan } = world
  const devices: readonly Device[] = [new Map(), random.chance(0.5) ? new Map() : null]
  const deviceOf = (): Device => devices[random.below(2)] ?? null
  const deaths = random.chance(0.5) ? random.below(5) : 0
  const asleep: (() => Promise<void>)[] = []
  const deathOf = (life: number) => ({
    after: life < deaths ? random.below(20) : Infinity,
    inCall: random.chance(0.5),
  })
  const startOther = (): TabRun => {
    const [group] = plan.groups
    const groups = group ? [{ ...group, groupId: groupId(group.groupId + 100) }] : []
    const start = startRun({ message: '', groups })
    return startInTab(
      world,
      { start, runId: 'other', replaces: null, undoMs: random.pick([0, 5_000, 15_000]) },
      deviceOf(),
      immortal,
    )
  }

  let device = deviceOf()
  const run = {
    start: startRun(plan),
    runId: 'run',
    replaces: null,
    undoMs: random.pick([5_000, 5_000, 15_000]),
  }
  const first = startInTab(world, run, device, deathOf(0))
  let ending = random.chance(0.3) ? await sideBySide(world, first, startOther()) : await toItsEnd(first)
  for (let life = 1; ending.kind !== 'over'; life += 1) {
    invariant(life < 12, 'tabs die and nobody finishes')
    if (ending.kind === 'asleep') asleep.push(ending.wake)
    const promised = ending.kind === 'killed' && ending.recorded === true
    // A page that may store nothing leaves nothing behind for the next one.
    const mayFollow = device !== null && ending.kind === 'killed' && random.chance(0.3)
    const reloaded = mayFollow && ending.kind === 'killed' ? ending.written : null
    clock.pass(reloaded ? random.below(3_000) : 20_000 + random.below(100_000))
    const next: Device = reloaded || random.chance(0.7) ? device : deviceOf()
    const tab = await continueInTab(world, next, 'run', `tab ${life}`, deathOf(life), reloaded)
    if (!tab) {
      for (const wake of asleep) await wake()
      return {
        state: null,
        broken: promised && next === device && !world.storage.failsReads,
        chosenAgain: [],
      }
    }
    device = next
    ending = await toItsEnd(tab)
  }
  const wakesLate = random.chance(0.5)
  const wakeAll = async (): Promise<void> => {
    for (const wake of asleep) await wake()
  }
  if (!wakesLate) await wakeAll()
  await checkOver(world, devices, device)
  const again = random.chance(0.3) ? await tryAgain(world, ending.state, device) : null
  if (wakesLate) await wakeAll()
  return { state: again?.state ?? ending.state, broken: false, chosenAgain: again?.pairs ?? [] }
}
