import { relationOf } from '#domain/groups/roster.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { withEarlier } from '#domain/journal/continued.ts'
import { isRetryable } from '#domain/run/outcome.ts'
import type { PlannedGroup } from '#domain/run/plan.ts'
import { outcomesOf, startRun, type RunState } from '#domain/run/state.ts'
import { invariant } from './invariants.ts'
import type { Device } from './shared-storage.ts'
import { immortal, recordedRuns, startInTab, toItsEnd } from './tab.ts'
import type { World } from './world.ts'

export interface Pair {
  readonly group: GroupId
  readonly person: UserId
}

/** The pairs that a receipt offers for another try, in groups that are read afresh; null where one cannot be read. */
async function freshGroups({ portal }: World, before: RunState): Promise<readonly PlannedGroup[] | null> {
  const groups: PlannedGroup[] = []
  for (const [id, outcomes] of outcomesOf(before)) {
    const chosen = [...outcomes].flatMap(([person, outcome]) => (isRetryable(outcome) ? [person] : []))
    if (chosen.length === 0) continue
    const roster = await portal.roster(id, 'relations').catch(() => null)
    if (roster?.groupId !== id) return null
    groups.push({
      groupId: id,
      readBefore: true,
      userIds: chosen.filter((person) => relationOf(roster, person) === 'none'),
      leftOut: chosen.flatMap((person) => {
        const verdict = relationOf(roster, person)
        return verdict === 'none' ? [] : [{ userId: person, verdict }]
      }),
    })
  }
  return groups
}

/** Sends what a receipt offers for another try; null where that cannot be begun. */
export async function tryAgain(
  world: World,
  before: RunState,
  device: Device,
): Promise<{ readonly state: RunState; readonly pairs: readonly Pair[] } | null> {
  const { portal, clock, random, storage } = world
  clock.pass(10_000 + random.below(300_000))
  portal.openTab()
  const groups = await freshGroups(world, before)
  if (!groups) return null
  const start = withEarlier(startRun({ message: '', groups }), outcomesOf(before))
  const tab = startInTab(world, { start, runId: 'again', replaces: 'run', undoMs: 5_000 }, device, immortal)
  const ending = await toItsEnd(tab)
  if (ending.kind !== 'over') throw new Error('a further try in a living tab does not end')
  clock.pass(1_000)
  const sent = groups.some(({ userIds }) => userIds.length > 0)
  invariant(
    !sent || !storage.isSound || !recordedRuns(world, device).includes('run'),
    'the receipt of a run outlives its further try',
  )
  return {
    state: ending.state,
    pairs: groups.flatMap(({ groupId, userIds }) => userIds.map((person) => ({ group: groupId, person }))),
  }
}
