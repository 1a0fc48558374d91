import type { UserId } from '#domain/ids.ts'
import type { Outcome, OutcomeTable } from '#domain/run/outcome.ts'
import { notLookedUp } from '#domain/run/refused.ts'
import { freshGroup, startRun, type GroupRun, type RunState } from '#domain/run/state.ts'
import { openIn, type GroupRecord, type RunRecord } from './record.ts'

const leftOutAsDismissed = (id: UserId): [UserId, Outcome] => [id, { kind: 'left-out', verdict: 'dismissed' }]

/**
 * The call that came next counts as lost, and so does one that was refused: its first delivery may have invited people
 * who have declined by now. Every group is read before anything more is sent to it.
 */
function continuedGroup(group: GroupRecord, gone: ReadonlySet<UserId>): GroupRun {
  const refused = new Set(notLookedUp(group))
  const left = group.todo.filter((id) => gone.has(id) && !refused.has(id))
  const doubtful = [...group.doubtful, ...group.sending, ...refused]
  return {
    groupId: group.groupId,
    todo: group.todo.filter((id) => !gone.has(id) && !refused.has(id)),
    missing: group.missing,
    doubtful,
    earlier: group.earlier,
    outcomes: new Map([...group.outcomes, ...left.map(leftOutAsDismissed)]),
    readFirst: openIn(group).length > 0,
    unread: openIn(group).length > 0,
    closed: null,
    readBefore: group.readBefore,
    settled: false,
    lostCalls: doubtful.length > 0 ? 1 : 0,
    failedReadings: 0,
  }
}

const plannedOf = ({ outcomes }: GroupRecord): readonly UserId[] =>
  [...outcomes].filter(([, { kind }]) => kind !== 'left-out').map(([id]) => id)

/**
 * The state of a run where its record ends.
 *
 * @param gone people dismissed since; the portal would invite them silently (rest.md trap 6)
 */
export function continuedRun(record: RunRecord, gone: ReadonlySet<UserId> = new Set()): RunState {
  const plan = {
    message: record.message,
    groups: record.groups.map((group) => ({
      groupId: group.groupId,
      readBefore: group.readBefore,
      userIds: [...openIn(group), ...plannedOf(group)],
      leftOut: [],
    })),
  }
  return { ...startRun(plan), groups: record.groups.map((group) => continuedGroup(group, gone)) }
}

/** The outcome of somebody whom the record leaves open, without asking the portal. */
function unfinished(group: GroupRecord, cancelled: boolean): (id: UserId) => Outcome {
  const inDoubt = new Set([...group.sending, ...group.doubtful])
  const missing = new Set(group.missing)
  return (id) => {
    if (inDoubt.has(id)) return { kind: 'unknown' }
    const earlier = group.earlier.get(id)
    if (earlier) return earlier
    return missing.has(id)
      ? { kind: 'refused', reason: 'unexplained', certainty: 'probable' }
      : { kind: 'not-sent', reason: cancelled ? 'cancelled' : 'interrupted' }
  }
}

/** What is known of everybody from the record alone. */
export const outcomesKnownFrom = ({ groups, cancelled }: RunRecord): OutcomeTable =>
  new Map(
    groups.map((group) => {
      const outcomeOf = unfinished(group, cancelled)
      return [
        group.groupId,
        new Map([...group.outcomes, ...openIn(group).map((id) => [id, outcomeOf(id)] as const)]),
      ]
    }),
  )

/** Whether an invitation found now may be that of an earlier try whose answer was lost. */
const mayHaveArrived = (earlier: Outcome | undefined): boolean =>
  earlier?.kind === 'unknown' ||
  earlier?.kind === 'not-seen' ||
  earlier?.kind === 'turned-down' ||
  (earlier?.kind === 'refused' && earlier.reason === 'unexplained')

/** The newer outcome of a pair wins, but an invitation left out as already there may be the earlier try's. */
function newerOutcome(newer: Outcome, earlier: Outcome | undefined): Outcome {
  const found = newer.kind === 'left-out' && newer.verdict === 'invited'
  return found && mayHaveArrived(earlier) ? { kind: 'invited', proof: 'reading' } : newer
}

/** A further try that knows what became of everybody in the tries before. */
export function withEarlier(state: RunState, earlier: OutcomeTable): RunState {
  const groups = state.groups.map((group) => {
    const open = new Set(group.todo)
    const told = earlier.get(group.groupId)
    const before = [...(told ?? [])].filter(([id]) => !open.has(id))
    const now = [...group.outcomes].map(
      ([id, outcome]) => [id, newerOutcome(outcome, told?.get(id))] as const,
    )
    const doubts = [...(told ?? [])].filter(([id, outcome]) => open.has(id) && mayHaveArrived(outcome))
    return { ...group, earlier: new Map(doubts), outcomes: new Map([...before, ...now]) }
  })
  const planned = new Set(groups.map(({ groupId }) => groupId))
  const others = [...earlier]
    .filter(([groupId]) => !planned.has(groupId))
    .map(([groupId, outcomes]) => ({
      plan: { groupId, readBefore: true, userIds: [], leftOut: [] },
      outcomes,
    }))
  return {
    ...state,
    plan: { ...state.plan, groups: [...state.plan.groups, ...others.map(({ plan }) => plan)] },
    groups: [...groups, ...others.map(({ plan, outcomes }) => ({ ...freshGroup(plan), outcomes }))],
  }
}
