import type { GroupId, UserId } from './ids.ts'
import { isRetryable, type Outcome } from './outcome.ts'
import { classOf } from './outcome-class.ts'
import type { RunState } from './run-state.ts'

/** One line of the receipt. */
export interface ReceiptRow {
  readonly groupId: GroupId
  readonly userId: UserId
  readonly outcome: Outcome
}

/** What became of everybody, group by group; those not invited apart from those invited. */
export interface ReceiptGroup {
  readonly groupId: GroupId
  readonly notInvited: readonly ReceiptRow[]
  readonly invited: readonly ReceiptRow[]
}

export interface Receipt {
  readonly groups: readonly ReceiptGroup[]
  readonly invitedCount: number
  /** How many of them are only probably this run's: the answer was lost, the group shows the invitation. */
  readonly probableCount: number
  readonly notInvitedCount: number
  /** Pairs for which another try makes sense. */
  readonly retryable: readonly ReceiptRow[]
}

/** Everybody's outcome, group by group. */
export type OutcomeTable = ReadonlyMap<GroupId, ReadonlyMap<UserId, Outcome>>

export const outcomesOf = ({ groups }: RunState): OutcomeTable =>
  new Map(groups.map(({ groupId, outcomes }) => [groupId, outcomes]))

function groupReceipt(groupId: GroupId, outcomes: ReadonlyMap<UserId, Outcome>): ReceiptGroup {
  const rows = [...outcomes].map(([userId, outcome]) => ({ groupId, userId, outcome }))
  return {
    groupId,
    notInvited: rows.filter(({ outcome }) => outcome.kind !== 'invited'),
    invited: rows.filter(({ outcome }) => outcome.kind === 'invited'),
  }
}

/** The receipt of what became of everybody. */
export function receiptOf(table: OutcomeTable): Receipt {
  const groups = [...table].map(([groupId, outcomes]) => groupReceipt(groupId, outcomes))
  const invited = groups.flatMap((group) => group.invited)
  const notInvited = groups.flatMap((group) => group.notInvited)
  return {
    groups,
    invitedCount: invited.length,
    probableCount: invited.filter(({ outcome }) => classOf(outcome) === 'invited-probably').length,
    notInvitedCount: notInvited.length,
    retryable: notInvited.filter(({ outcome }) => isRetryable(outcome)),
  }
}
