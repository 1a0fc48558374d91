import type { GroupId, UserId } from '#domain/ids.ts'
import { isRetryable, type Outcome, type OutcomeTable } from '#domain/run/outcome.ts'
import { classOf } from './outcome-class.ts'

/** One row of the receipt. */
export interface ReceiptRow {
  readonly groupId: GroupId
  readonly userId: UserId
  readonly outcome: Outcome
}

/** What became of the people of one group, those not invited apart from those invited. */
interface ReceiptGroup {
  readonly groupId: GroupId
  readonly notInvited: readonly ReceiptRow[]
  readonly invited: readonly ReceiptRow[]
}

export interface Receipt {
  readonly groups: readonly ReceiptGroup[]
  readonly invitedCount: number
  /** How many of them are only probably this run's: the group shows them, the portal's answer did not. */
  readonly probableCount: number
  /** Certainly without an invitation of this run. */
  readonly notInvitedCount: number
  /** It may have been sent, and nobody knows. */
  readonly unknownCount: number
  /** Pairs for which another try makes sense. */
  readonly retryable: readonly ReceiptRow[]
}

function groupReceipt(groupId: GroupId, outcomes: ReadonlyMap<UserId, Outcome>): ReceiptGroup {
  const rows = [...outcomes].map(([userId, outcome]) => ({ groupId, userId, outcome }))
  return {
    groupId,
    notInvited: rows.filter(({ outcome }) => outcome.kind !== 'invited'),
    invited: rows.filter(({ outcome }) => outcome.kind === 'invited'),
  }
}

/** The receipt of a run: one row for each person and group, counted. */
export function receiptOf(table: OutcomeTable): Receipt {
  const groups = [...table].map(([groupId, outcomes]) => groupReceipt(groupId, outcomes))
  const invited = groups.flatMap((group) => group.invited)
  const notInvited = groups.flatMap((group) => group.notInvited)
  const unknown = notInvited.filter(({ outcome }) => classOf(outcome) === 'unknown')
  return {
    groups,
    invitedCount: invited.length,
    probableCount: invited.filter(({ outcome }) => classOf(outcome) === 'invited-probably').length,
    notInvitedCount: notInvited.length - unknown.length,
    unknownCount: unknown.length,
    retryable: notInvited.filter(({ outcome }) => isRetryable(outcome)),
  }
}
