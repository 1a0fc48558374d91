import { momentOf } from '#domain/clock.ts'
import { userId } from '#domain/ids.ts'
import { continuedRun } from '#domain/journal/continued.ts'
import type { JournalSlot, JournalStorage } from '#domain/journal/journal-storage.ts'
import { claimRun, openJournal, type PlacedJournal } from '#domain/journal/journal.ts'
import { runsIn } from '#domain/journal/place.ts'
import { putAway } from '#domain/journal/put-away.ts'
import type { RunRecord } from '#domain/journal/record.ts'
import type { JournalPlace } from '#domain/journal/recorded-run.ts'
import type { WrittenAs } from '#domain/journal/tab-pages.ts'
import { takeoverOf } from '#domain/journal/takeover.ts'
import { applyEvent } from '#domain/run/apply-event.ts'
import { RunControls } from '#domain/run/controls.ts'
import { driveRun, type InvitationSender } from '#domain/run/driver.ts'
import { withUndoWindow, type RunState } from '#domain/run/state.ts'
import { invariant, checkWhileSending } from './invariants.ts'
import { journalOf, type Device } from './shared-storage.ts'
import type { World } from './world.ts'

const me = userId(1_000)

/** Far more steps and requests than any run of this size may need. */
const mostSteps = 3_000
const mostRequests = 1_500

/** How a tab's part of a run ended. */
export type Ending =
  | { readonly kind: 'over'; readonly state: RunState }
  | {
      readonly kind: 'killed'
      readonly recorded: boolean | null
      /** What its page could leave behind for the next one. */
      readonly written: WrittenAs
    }
  | { readonly kind: 'asleep'; readonly wake: () => Promise<void> }

/** After how many steps the tab dies; in a call, when the next command is a call. Infinity for never. */
export interface Death {
  readonly after: number
  readonly inCall: boolean
}

export const immortal: Death = { after: Infinity, inCall: false }

/** A run in a tab, one step at a time, so that two tabs can take turns. */
export interface TabRun {
  readonly runId: string
  readonly step: () => Promise<Ending | null>
}

export async function toItsEnd(tab: TabRun): Promise<Ending> {
  for (;;) {
    const ending = await tab.step()
    if (ending) return ending
  }
}

function freshPlace(world: World, runId: string, replaces: string | null): JournalPlace {
  const startedAt = world.clock.now()
  const holder = `tab of ${runId}`
  return {
    slot: null,
    replaces,
    runId,
    holder,
    owner: me,
    generation: 0,
    startedAt,
    term: 0,
    beat: 0,
    whole: true,
    sources: [],
  }
}

/** Whether a tab may continue a run: it waits as long as a living tab may be silent, unless it was its own page. */
async function mayTakeOver(
  world: World,
  journal: JournalStorage,
  slot: JournalSlot,
  record: RunRecord,
  before: WrittenAs | null,
): Promise<boolean> {
  const first = { record, seenAt: momentOf(world.clock) }
  const isLast = before !== null && before.holder === record.holder && before.beat === record.beat
  for (let looks = 0; looks < 5; looks += 1) {
    const contents = (await journal.read(me)).get(slot)
    if (contents?.kind !== 'run' || contents.record.endedAt !== null) return false
    const takeover = takeoverOf(first, contents.record, momentOf(world.clock), isLast)
    if (takeover.kind !== 'look-again') return takeover.kind === 'free'
    world.clock.pass(takeover.ms)
    const waited = world.clock.elapsed() - first.seenAt.elapsed
    invariant(waited < 60_000, 'a takeover that takes longer than a living tab may be silent')
    if (world.random.chance(0.1)) world.clock.jump(-world.random.below(8_000_000))
  }
  throw new Error('a takeover that never becomes clear')
}

const never = new AbortController().signal

/** A tab that dies while its call is on the way: the portal does its part, and nobody hears of it. */
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

function carryOut(
  world: World,
  start: RunState,
  journal: PlacedJournal,
  runId: string,
  death: Death,
): TabRun {
  const { clock, holders, portal, random } = world
  const turn = (holders.get(runId) ?? 0) + 1
  holders.set(runId, turn)
  const writesIfStopped = world.stopped.has(runId) ? portal.writes : null
  let steps = 0
  let firstSent = Infinity
  let die: () => void = () => undefined
  const dead = new Promise<null>((resolve) => {
    die = () => resolve(null)
  })
  const sender = mortalSender(world, () => death.inCall && steps >= death.after, die)
  const controls = new RunControls()
  const stopAfter = random.chance(0.15) ? random.below(40) : Infinity
  const run = driveRun(start, { sender, groups: portal, clock }, journal, controls)

  /** A tab that wakes after another one has continued its run sends nothing any more. */
  const wake = async (): Promise<void> => {
    const before = portal.writes
    portal.openTab()
    const gone = (world.holders.get(runId) ?? 0) > turn
    for (let woken = 0; !(await run.next()).done; woken += 1) {
      controls.resume()
      invariant(woken < mostSteps, 'a tab that woke too late does not end')
    }
    invariant(!gone || portal.writes === before, 'two tabs sent the same run')
  }

  return {
    runId,
    step: async () => {
      const step = await Promise.race([run.next(), dead])
      if (!step) return { kind: 'killed', recorded: journal.stored, written: journal.written }
      if (step.done) return { kind: 'over', state: step.value }
      const state = step.value
      steps += 1
      if (state.current?.kind === 'send') firstSent = Math.min(firstSent, steps)
      // Not at once: another tab may be taking the same slot at this moment.
      if (steps === firstSent + 1) await journal.confirm(never)
      if (!death.inCall && steps > death.after) {
        const asleep = random.chance(0.5) && state.current?.kind !== 'send'
        return asleep
          ? { kind: 'asleep', wake }
          : { kind: 'killed', recorded: journal.stored, written: journal.written }
      }
      if (state.current?.kind === 'hold') controls.resume()
      else if (random.chance(0.02)) controls.pause()
      if (steps > stopAfter) clock.later(random.below(3_000), () => controls.cancel())
      if (random.chance(0.01)) clock.jump((random.below(2) * 2 - 1) * random.below(8_000_000))
      if (state.cancelled && world.storage.isSound) world.stopped.add(runId)
      invariant(
        writesIfStopped === null || writesIfStopped === portal.writes,
        'a run that was stopped is sent on',
      )
      checkWhileSending(state)
      invariant(steps < mostSteps, 'the run does not end')
      invariant(portal.requests < mostRequests, 'requests without an end')
      return null
    },
  }
}

/** A run that a tab starts by itself. */
export interface OwnRun {
  readonly start: RunState
  readonly runId: string
  /** The run of which this is another try. */
  readonly replaces: string | null
  /** Time for undoing. Milliseconds. */
  readonly undoMs: number
}

/** A tab that starts a run of its own. */
export function startInTab(
  world: World,
  { start, runId, replaces, undoMs }: OwnRun,
  device: Device,
  death: Death,
): TabRun {
  const place = freshPlace(world, runId, replaces)
  const storage = journalOf(world.storage, device)
  // Read together with the plan, where nothing can be undone.
  const seen =
    undoMs === 0 && world.random.chance(0.5)
      ? { slots: storage.atOpening(me), at: momentOf(world.clock) }
      : null
  const journal = openJournal(storage, place, world.clock, seen)
  return carryOut(world, withUndoWindow(start, undoMs), journal, runId, death)
}

/** IDs of the runs that a tab of this device would find when it is opened now. */
export const recordedRuns = (world: World, device: Device): readonly string[] =>
  runsIn(journalOf(world.storage, device).atOpening(me)).map(({ record }) => record.runId)

/** Somebody dismisses a receipt in a tab of this device. */
export const putAwayIn = (world: World, device: Device, runId: string): Promise<void> =>
  putAway(journalOf(world.storage, device), { runId, owner: me }, () => true)

/**
 * A tab that is opened later and continues the run, if it finds it and nobody else is at it.
 *
 * @param before what its page before a reload wrote last; null for another tab
 */
export async function continueInTab(
  world: World,
  device: Device,
  runId: string,
  holder: string,
  death: Death,
  before: WrittenAs | null = null,
): Promise<TabRun | null> {
  const storage = journalOf(world.storage, device)
  const slots = await storage.read(me).catch(() => storage.atOpening(me))
  const placed = runsIn(slots).find(({ record }) => record.runId === runId)
  if (!placed || placed.record.endedAt !== null) return null
  const { slot, record } = placed
  if (!(await mayTakeOver(world, storage, slot, record, before).catch(() => false))) return null
  world.portal.openTab()
  const journal = openJournal(storage, await claimRun(storage, slot, record, holder), world.clock)
  const continued = continuedRun(record)
  const start = record.cancelled ? applyEvent(continued, { kind: 'cancelled' }) : continued
  return carryOut(world, start, journal, runId, death)
}
