import { traitsOf } from '#domain/failure-traits.ts'
import { relationOf, type Roster } from '#domain/groups/roster.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { afterLimit, closeAll, closeGroup, longerWait, withoutReading } from './closing.ts'
import type { Failure } from './event.ts'
import { explain } from './explain.ts'
import type { Outcome } from './outcome.ts'
import { noInvitationAt, notLookedUp } from './refused.ts'
import { groupOf, settle, withGroup, type GroupRun, type RunState } from './state.ts'

/** Readings that fail in a row before the outcome is given up as not known. */
const readingPatience = 4

/** Calls in a row that may lose their answer before the rest of the group is left alone. */
const lossPatience = 3

/** Between two looks at a group in doubt. */
const secondLookMs = 3_000

/** What is said of somebody in doubt whom the group does not show. */
const notSeen = (earlier: Outcome | undefined, readAt: number): Outcome =>
  earlier?.kind === 'turned-down' ? { ...earlier, readAt } : { kind: 'not-seen', readAt, answered: false }

/**
 * People with a relation are explained. The others are "not seen" once two consecutive reads agree, and nobody is sent
 * again: somebody who was invited and has declined meanwhile looks the same, and must not be asked twice unless the
 * user chooses them again. After several lost calls in a row the rest of the group is left alone.
 */
function clearDoubt(group: GroupRun, roster: Roster, readAt: number): GroupRun {
  const related = group.doubtful.filter((id) => relationOf(roster, id) !== 'none')
  const cleared = settle(group, related, (id) => explain(id, roster, true))
  if (cleared.doubtful.length === 0 || related.length > 0 || !group.settled)
    return { ...cleared, settled: related.length === 0 }
  const seen = settle(cleared, cleared.doubtful, (id) => notSeen(group.earlier.get(id), readAt))
  return group.lostCalls < lossPatience ? seen : closeGroup(seen, 'no-answer')
}

/** How many of those invited last are looked for in a reading, to see whether it is up to date. */
const witnesses = 20

/**
 * A reading that lacks the last of those whom the portal says it has invited, or many of them, is older than that, or
 * cut. Now and then somebody does decline within a minute.
 */
function isBehind({ outcomes }: GroupRun, roster: Roster): boolean {
  const confirmed = [...outcomes].flatMap(([id, told]) =>
    told.kind === 'invited' && told.proof === 'answer' ? [id] : [],
  )
  const latest = confirmed.slice(-witnesses)
  const absent = latest.filter((id) => relationOf(roster, id) === 'none')
  return absent.length > 0 && (absent.at(-1) === latest.at(-1) || absent.length * 5 >= latest.length)
}

/**
 * Explains who was passed over. If the read was due before sending more, people who have joined since need no
 * invitation, and nobody does where I may not invite.
 */
function explainMissing(group: GroupRun, roster: Roster, readAt: number): GroupRun {
  // An answer that names nobody may be that to a second delivery: then it says nothing of the person's settings.
  const doubtful = group.readFirst || isBehind(group, roster)
  const tell = (id: UserId): Outcome => {
    const outcome = explain(id, roster, group.readBefore)
    const guessed = outcome.kind === 'refused' && outcome.reason === 'does-not-accept'
    return doubtful && guessed ? { kind: 'not-seen', readAt, answered: true } : outcome
  }
  const explained = settle(group, group.missing, tell)
  if (!group.readFirst) return explained
  const isOver = (id: UserId): boolean => roster.mayInvite === 'no' || relationOf(roster, id) !== 'none'
  // A call of an earlier try may have arrived since, and so may one that was refused.
  const over = explained.todo.filter(isOver)
  const read = settle(explained, over, (id) => explain(id, roster, group.earlier.has(id)))
  const seen = { ...read, earlier: noInvitationAt(read.earlier, readAt) }
  return group.closed === null ? seen : closeGroup(seen, group.closed)
}

/** The run after a group was read: who was in doubt or passed over is explained as far as the reading tells. */
export function afterReading(state: RunState, roster: Roster, readAt: number): RunState {
  const next = withGroup(state, roster.groupId, (group) => {
    const read =
      group.doubtful.length > 0
        ? clearDoubt(group, roster, readAt)
        : { ...explainMissing(group, roster, readAt), readFirst: false, unread: false }
    return { ...read, failedReadings: 0 }
  })
  const stillInDoubt = (groupOf(next, roster.groupId)?.doubtful.length ?? 0) > 0
  const betweenCalls = groupOf(state, roster.groupId)?.readFirst ?? false
  return {
    ...next,
    // A read that succeeds does not mean that the portal has stopped refusing calls.
    refusals: betweenCalls ? state.refusals : 0,
    wait: stillInDoubt ? { ms: secondLookMs, reason: 'settling' } : state.wait,
  }
}

/**
 * Without a reading nothing can be said of those in doubt; those passed over stay unexplained, and those of a refused
 * call are not sent again.
 */
function giveUpReading(group: GroupRun): GroupRun {
  const unread = group.unread ? group.todo : notLookedUp(group)
  const unexplained = [...group.doubtful, ...group.missing, ...unread]
  const clear = settle(group, unexplained, withoutReading(group, { kind: 'unknown' }))
  const done = { ...clear, readFirst: false, unread: false, failedReadings: 0 }
  return group.closed === null ? done : closeGroup(done, group.closed)
}

/** The run after a reading that failed: the next look waits, or the group's outcome is given up as not known. */
export function afterReadFailed(state: RunState, id: GroupId, failure: Failure): RunState {
  const { write, closes, method } = traitsOf(failure)
  const lost = write === 'may-have-run'
  if (!lost && closes === 'call') return afterLimit(state, failure, () => closeAll(state, failure.code))
  if (closes === 'run' && method === 'open') return closeAll(state, failure.code)
  if (!lost) return withGroup(state, id, giveUpReading)
  const tries = (groupOf(state, id)?.failedReadings ?? 0) + 1
  if (tries >= readingPatience) return withGroup(state, id, (group) => closeGroup(group, failure.code))
  const counted = withGroup(state, id, (group) => ({ ...group, failedReadings: tries }))
  return { ...counted, wait: longerWait(state.wait, { ms: secondLookMs * tries, reason: 'unreachable' }) }
}
