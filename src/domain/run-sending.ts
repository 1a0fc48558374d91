import type { UserId } from './ids.ts'
import type { NotSentReason, Outcome } from './outcome.ts'
import { paceAfterAnswer, paceAfterLoss } from './pace.ts'
import type { Failure } from './run-event.ts'
import { backOffMs, meaningOf } from './run-failure.ts'
import { openPeople, settle, withGroup, type Command, type GroupRun, type RunState } from './run-state.ts'

type Send = Extract<Command, { kind: 'send' }>

/** After this many refusals in a row by the portal's limits the run gives up instead of waiting for ever. */
const patience = 20

/** First look after a lost answer: the portal may still be working on the call (rest.md 1.8). */
const settlingMs = 2_000

const without = (list: readonly UserId[], gone: readonly UserId[]): readonly UserId[] => {
  const set = new Set(gone)
  return list.filter((id) => !set.has(id))
}

const advanced = (state: RunState, sent: Send): number =>
  (state.groups.findIndex((group) => group.groupId === sent.groupId) + 1) % state.groups.length

/** IDs in the answer are invited; the others of the call wait for the reading that explains them. */
export function afterAnswer(
  state: RunState,
  sent: Send,
  invited: readonly UserId[],
  tookMs: number,
): RunState {
  const returned = new Set(invited)
  const accepted = sent.userIds.filter((id) => returned.has(id))
  const passedOver = without(sent.userIds, accepted)
  const next = withGroup(state, sent.groupId, (group) => ({
    ...settle({ ...group, todo: without(group.todo, passedOver) }, accepted, () => ({
      kind: 'invited',
      proof: 'answer',
    })),
    missing: [...group.missing, ...passedOver],
    readFirst: accepted.length === 0,
    lostCalls: 0,
  }))
  return {
    ...next,
    refusals: 0,
    turn: advanced(state, sent),
    pace: paceAfterAnswer(state.pace, sent.userIds.length, tookMs),
  }
}

/** Nobody knows whether the call was carried out. */
function afterLoss(state: RunState, sent: Send, at: number): RunState {
  const next = withGroup(state, sent.groupId, (group) => ({
    ...group,
    todo: without(group.todo, sent.userIds),
    doubtful: [...group.doubtful, ...sent.userIds],
    onceDoubtful: new Set([...group.onceDoubtful, ...sent.userIds]),
    settled: false,
    lostCalls: group.lostCalls + 1,
    lostAt: at,
    failedReadings: 0,
  }))
  return { ...next, pace: paceAfterLoss(state.pace), pause: { ms: settlingMs, reason: 'settling' } }
}

const unexplained: Outcome = { kind: 'refused', reason: 'unexplained', certainty: 'probable' }

/**
 * What can be said of somebody without a further reading. Whoever was ever in a lost call may have been invited
 * by it, or may still be: that is not known, whatever came after.
 */
export function withoutReading(group: GroupRun, id: UserId, unsent: Outcome): Outcome {
  if (group.onceDoubtful.has(id)) return { kind: 'unknown' }
  return group.missing.includes(id) ? unexplained : unsent
}

/** Ends a group: what was answered without a person stays unexplained, the rest was not sent. */
export function closeGroup(group: GroupRun, reason: NotSentReason): GroupRun {
  const closed = settle(group, openPeople(group), (id) =>
    withoutReading(group, id, { kind: 'not-sent', reason }),
  )
  return { ...closed, readFirst: false }
}

/** Ends every group: nothing more can be asked of the portal now. */
export const closeAll = (state: RunState, reason: NotSentReason): RunState => ({
  ...state,
  groups: state.groups.map((group) => closeGroup(group, reason)),
})

/** The portal asked to slow down; the call did nothing. */
export function afterLimit(state: RunState, { code, retryAfterMs }: Failure): RunState {
  if (state.refusals + 1 >= patience) return closeAll(state, code)
  const reason = code === 'operation-limit' ? 'operation-limit' : 'rate-limit'
  return {
    ...state,
    refusals: state.refusals + 1,
    pause: { ms: backOffMs(code, state.refusals, retryAfterMs), reason },
  }
}

export function afterSendFailed(state: RunState, sent: Send, failure: Failure, at: number): RunState {
  switch (meaningOf(failure.code)) {
    case 'lost':
      return afterLoss(state, sent, at)
    case 'limit':
      return afterLimit(state, failure)
    case 'group':
      return withGroup(state, sent.groupId, (group) => closeGroup(group, failure.code))
    case 'all':
      return closeAll(state, failure.code)
  }
}
