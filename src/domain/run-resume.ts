import type { UserId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import type { OutcomeTable } from './receipt.ts'
import { openIn, type GroupRecord, type RunRecord } from './run-record.ts'
import { startRun, type GroupRun, type RunState } from './run-state.ts'

const leftOutAsDismissed = (id: UserId): [UserId, Outcome] => [id, { kind: 'left-out', verdict: 'dismissed' }]

/** The call that was about to be made counts as lost; and every group is read before anything more is sent to it. */
function resumedGroup(group: GroupRecord, at: number, gone: ReadonlySet<UserId>): GroupRun {
  const once = new Set(group.onceDoubtful)
  const left = new Set(group.todo.filter((id) => gone.has(id) && !once.has(id)))
  const doubtful = [...new Set([...group.doubtful, ...group.sending])]
  return {
    groupId: group.groupId,
    todo: group.todo.filter((id) => !left.has(id)),
    missing: group.missing,
    doubtful,
    onceDoubtful: new Set([...group.onceDoubtful, ...doubtful]),
    outcomes: new Map([...group.outcomes, ...[...left].map(leftOutAsDismissed)]),
    readFirst: openIn(group).length > 0,
    settled: false,
    lostCalls: doubtful.length > 0 ? 1 : 0,
    lostAt: at,
    failedReadings: 0,
  }
}

/**
 * A run that goes on where its record ends.
 *
 * @param at now, milliseconds: the latest time at which a call of it can have begun
 * @param gone those who were dismissed meanwhile; the portal would invite them without a word (rest.md trap 6)
 */
export function resumedRun(record: RunRecord, at: number, gone: ReadonlySet<UserId> = new Set()): RunState {
  const plan = {
    message: record.message,
    groups: record.groups.map((group) => ({
      groupId: group.groupId,
      userIds: [...openIn(group), ...plannedOf(group)],
      leftOut: [],
    })),
  }
  return { ...startRun(plan), groups: record.groups.map((group) => resumedGroup(group, at, gone)) }
}

const plannedOf = ({ outcomes }: GroupRecord): readonly UserId[] =>
  [...outcomes].filter(([, { kind }]) => kind !== 'left-out').map(([id]) => id)

/** What can be said of somebody whom the record leaves open, without asking the portal. */
function unfinished(group: GroupRecord): (id: UserId) => Outcome {
  const inDoubt = new Set([...group.sending, ...group.doubtful, ...group.onceDoubtful])
  const missing = new Set(group.missing)
  return (id) => {
    if (inDoubt.has(id)) return { kind: 'unknown' }
    return missing.has(id)
      ? { kind: 'refused', reason: 'unexplained', certainty: 'probable' }
      : { kind: 'not-sent', reason: 'interrupted' }
  }
}

/** What is known of everybody from the record alone. */
export const knownFrom = ({ groups }: RunRecord): OutcomeTable =>
  new Map(
    groups.map((group) => {
      const outcomeOf = unfinished(group)
      const open = openIn(group).map((id): [UserId, Outcome] => [id, outcomeOf(id)])
      return [group.groupId, new Map([...group.outcomes, ...open])]
    }),
  )
