import { traitsOf } from '#domain/failure-traits.ts'
import type { UserId } from '#domain/ids.ts'
import type { Failure } from './event.ts'
import { paceAfterAnswer, paceAfterLoss } from './pace.ts'
import type { Outcome } from './outcome.ts'
import { afterRefusal } from './refused.ts'
import { settle, withGroup, type Command, type RunState } from './state.ts'

type Send = Extract<Command, { kind: 'send' }>

/** First look after a lost answer: the portal may still be working on the call (rest.md 1.8). */
const settlingMs = 2_000

const without = (list: readonly UserId[], gone: readonly UserId[]): readonly UserId[] => {
  const set = new Set(gone)
  return list.filter((id) => !set.has(id))
}

const withoutPeople = (
  told: ReadonlyMap<UserId, Outcome>,
  gone: readonly UserId[],
): ReadonlyMap<UserId, Outcome> => {
  const rest = new Map(told)
  for (const id of gone) rest.delete(id)
  return rest
}

const nextTurn = (state: RunState, sent: Send): number =>
  (state.groups.findIndex((group) => group.groupId === sent.groupId) + 1) % state.groups.length

/** IDs in the answer are invited; the others of the call wait for the reading that explains them. */
export function afterAnswer(
  state: RunState,
  sent: Send,
  invited: readonly UserId[],
  { tookMs, restMs }: { readonly tookMs: number; readonly restMs: number },
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
    wait: restMs > 0 ? { ms: restMs, reason: 'operation-limit' } : null,
    turn: nextTurn(state, sent),
    pace: paceAfterAnswer(state.pace, sent.userIds.length, accepted.length, tookMs),
  }
}

/** Nobody knows whether the call was carried out. */
function afterLoss(state: RunState, sent: Send): RunState {
  const next = withGroup(state, sent.groupId, (group) => ({
    ...group,
    todo: without(group.todo, sent.userIds),
    doubtful: [...group.doubtful, ...sent.userIds],
    earlier: withoutPeople(group.earlier, sent.userIds),
    settled: false,
    lostCalls: group.lostCalls + 1,
    failedReadings: 0,
  }))
  return { ...next, pace: paceAfterLoss(state.pace), wait: { ms: settlingMs, reason: 'settling' } }
}

/** The run after a call that failed: its people are in doubt, or it was refused. */
export const afterSendFailed = (state: RunState, sent: Send, failure: Failure): RunState =>
  traitsOf(failure).write === 'may-have-run' ? afterLoss(state, sent) : afterRefusal(state, sent, failure)
