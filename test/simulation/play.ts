import { userId } from '#domain/ids.ts'
import type { InvitationSender } from '#domain/ports.ts'
import { RunControls } from '#domain/run-controls.ts'
import { driveRun } from '#domain/run-driver.ts'
import { claimRun, openJournal } from '#domain/run-journal.ts'
import { resumedRun } from '#domain/run-resume.ts'
import { startRun, undoable, type RunState } from '#domain/run-state.ts'
import { must, mustHoldWhileSending } from './must.ts'
import type { World } from './stage.ts'

const me = userId(1_000)

/** Far more than any run of this size may need. */
const mostSteps = 5_000

/** How a page's part of the run ended: the run is over, or the page was killed in the middle, or fell asleep. */
type Ending =
  | { readonly kind: 'over'; readonly state: RunState }
  | { readonly kind: 'killed' }
  | { readonly kind: 'asleep'; readonly wake: () => Promise<void> }

/** A page that wakes after another one has gone on with its run sends nothing any more. */
async function wakeTooLate({ portal }: World, run: AsyncGenerator<RunState, RunState>): Promise<void> {
  portal.openPage([])
  const before = portal.writes
  for (let steps = 0; !(await run.next()).done; steps += 1)
    must(steps < mostSteps, 'a page that woke too late does not end')
  must(portal.writes === before, 'two pages sent the same run')
}

/** After how many steps the page dies; in a call, when the coming one is a call. Infinity for never. */
interface Death {
  readonly after: number
  readonly inCall: boolean
}

/** A page that dies while its call is on the way: the portal does its part, and nobody hears of it. */
function mortalSender(world: World, isDying: () => boolean, die: () => void): InvitationSender {
  return {
    invite: async (group, people, message) => {
      const answer = world.portal.invite(group, people, message)
      if (!isDying()) return answer
      await answer.catch(() => undefined)
      die()
      return new Promise(() => undefined)
    },
  }
}

/** One page: begins the run, or goes on with it from the journal, until the end or until it dies. */
async function page(world: World, holder: string, death: Death): Promise<Ending> {
  const { clock, journal, plan, portal, random } = world
  const found = journal.record
  portal.openPage(found?.groups.map(({ groupId }) => groupId) ?? [])
  const fresh = {
    slot: 1,
    runId: 'run',
    holder,
    owner: me,
    startedAt: clock.now(),
    beat: 0,
    whole: true,
  } as const
  const own = openJournal(journal, found ? await claimRun(journal, 1, found, holder) : fresh, clock)
  const start = found ? resumedRun(found, clock.now()) : undoable(startRun(plan), 5_000)

  let steps = 0
  let die: () => void = () => undefined
  const dead = new Promise<null>((resolve) => {
    die = () => resolve(null)
  })
  const sender = mortalSender(world, () => death.inCall && steps >= death.after, die)
  const controls = new RunControls()
  const stopAfter = random.chance(0.15) ? random.below(40) : Infinity
  const run = driveRun(start, { sender, groups: portal, clock }, own, controls)
  for (;;) {
    const step = await Promise.race([run.next(), dead])
    if (!step) return { kind: 'killed' }
    if (step.done) return { kind: 'over', state: step.value }
    const state = step.value
    steps += 1
    if (!death.inCall && steps > death.after) {
      const asleep = random.chance(0.3) && state.current?.kind !== 'send'
      return asleep ? { kind: 'asleep', wake: () => wakeTooLate(world, run) } : { kind: 'killed' }
    }
    if (state.current?.kind === 'hold') controls.resume()
    else if (random.chance(0.02)) controls.pause()
    if (steps > stopAfter) clock.later(random.below(3_000), () => controls.cancel())
    mustHoldWhileSending(state, journal.record)
    must(steps < mostSteps, 'the run does not end')
  }
}

/** The whole life of a run: pages die, others go on, until one of them reaches the end. */
export async function play(world: World): Promise<RunState> {
  const { random, clock } = world
  const deaths = random.chance(0.5) ? random.below(6) : 0
  const asleep: (() => Promise<void>)[] = []
  for (let life = 0; ; life += 1) {
    const after = life < deaths ? random.below(20) : Infinity
    const ending = await page(world, `page ${life}`, { after, inCall: random.chance(0.5) })
    if (ending.kind === 'over') {
      for (const wake of asleep) await wake()
      return ending.state
    }
    if (ending.kind === 'asleep') asleep.push(ending.wake)
    clock.pass(20_000 + random.below(100_000))
  }
}
