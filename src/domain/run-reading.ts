import { explain } from './explain.ts'
import type { GroupId, UserId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import { relationOf, type Roster } from './roster.ts'
import type { Failure } from './run-event.ts'
import { meaningOf } from './run-failure.ts'
import { afterLimit, closeAll, closeGroup, withoutReading } from './run-sending.ts'
import { groupOf, settle, withGroup, type GroupRun, type RunState } from './run-state.ts'

/** Readings that fail in a row before the outcome is given up as not known. */
const readingPatience = 4

/** Calls in a row that may lose their answer before the rest of the group is left alone. */
const lossPatience = 3

/** Between two looks at a group in doubt. */
const secondLookMs = 3_000

/** The portal gives up a request after this time (rest.md 6.4): only then nothing more can come of a lost call. */
const portalTimeoutMs = 60_000

/**
 * Those with a relation are clear now. The others, once two looks agree, are sent again, which notifies nobody
 * twice (rest.md 1.8); or they are given up, but only when the lost call can no longer be at work.
 */
function clearDoubt(group: GroupRun, roster: Roster, sendAgain: boolean, at: number): GroupRun {
  const unsure = [...group.doubtful, ...group.todo.filter((id) => group.onceDoubtful.has(id))]
  const related = unsure.filter((id) => relationOf(roster, id) !== 'none')
  const cleared = settle(group, related, (id) => explain(id, roster, true))
  if (cleared.doubtful.length === 0 || related.length > 0 || !group.settled)
    return { ...cleared, settled: related.length === 0 }
  if (sendAgain && group.lostCalls < lossPatience)
    return { ...cleared, todo: [...cleared.doubtful, ...cleared.todo], doubtful: [] }
  if (at - group.lostAt < portalTimeoutMs) return cleared
  const stuck: readonly UserId[] = [...cleared.doubtful, ...cleared.todo]
  return settle(cleared, stuck, () => ({ kind: 'not-sent', reason: 'no-answer' }))
}

/** How long until the next look: soon while looks differ, else when nothing more can come of the lost call. */
function nextLookMs(before: GroupRun, after: GroupRun, at: number): number {
  const agreed = before.settled && after.settled
  return agreed ? Math.max(secondLookMs, after.lostAt + portalTimeoutMs - at) : secondLookMs
}

/**
 * Explains who was passed over. When the group was to be read before more is sent, those who came into it meanwhile
 * need nothing sent, and where I may not invite nobody does.
 */
function explainMissing(group: GroupRun, roster: Roster): GroupRun {
  const tell = (id: UserId): Outcome => explain(id, roster, group.onceDoubtful.has(id))
  const explained = settle(group, group.missing, tell)
  if (!group.readFirst) return explained
  const isOver = (id: UserId): boolean => roster.mayInvite === 'no' || relationOf(roster, id) !== 'none'
  return settle(explained, explained.todo.filter(isOver), tell)
}

export function afterReading(state: RunState, roster: Roster, at: number): RunState {
  const next = withGroup(state, roster.groupId, (group) => {
    const read =
      group.doubtful.length > 0
        ? clearDoubt(group, roster, !state.cancelled, at)
        : { ...explainMissing(group, roster), readFirst: false }
    return { ...read, failedReadings: 0 }
  })
  const before = groupOf(state, roster.groupId)
  const after = groupOf(next, roster.groupId)
  const inDoubt = before && after && after.doubtful.length > 0
  return {
    ...next,
    refusals: 0,
    pause: inDoubt ? { ms: nextLookMs(before, after, at), reason: 'settling' } : null,
  }
}

/** Without a reading nothing can be said of those in doubt; those passed over stay unexplained. */
function giveUpReading(group: GroupRun): GroupRun {
  const unread = [...group.doubtful, ...group.missing]
  const clear = settle(group, unread, (id) => withoutReading(group, id, { kind: 'unknown' }))
  return { ...clear, readFirst: false, failedReadings: 0 }
}

export function afterReadFailed(state: RunState, id: GroupId, failure: Failure): RunState {
  const meaning = meaningOf(failure.code)
  if (meaning === 'limit') return afterLimit(state, failure)
  if (failure.code === 'session-expired' || failure.code === 'portal-closed')
    return closeAll(state, failure.code)
  if (meaning !== 'lost') return withGroup(state, id, giveUpReading)
  const tries = (groupOf(state, id)?.failedReadings ?? 0) + 1
  if (tries >= readingPatience) return withGroup(state, id, (group) => closeGroup(group, failure.code))
  const counted = withGroup(state, id, (group) => ({ ...group, failedReadings: tries }))
  return { ...counted, pause: { ms: secondLookMs * tries, reason: 'unreachable' } }
}
