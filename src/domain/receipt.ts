import type { GroupId, UserId } from './ids.ts'
import { isRetryable, type Outcome } from './outcome.ts'
import type { GroupRun, RunState } from './run-state.ts'

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
  readonly notInvitedCount: number
  /** Pairs for which another try makes sense. */
  readonly retryable: readonly ReceiptRow[]
}

function groupReceipt(group: GroupRun): ReceiptGroup {
  const rows = [...group.outcomes].map(([userId, outcome]) => ({ groupId: group.groupId, userId, outcome }))
  return {
    groupId: group.groupId,
    notInvited: rows.filter(({ outcome }) => outcome.kind !== 'invited'),
    invited: rows.filter(({ outcome }) => outcome.kind === 'invited'),
  }
}

/** The receipt of a run that has ended. */
export function receiptOf(state: RunState): Receipt {
  const groups = state.groups.map(groupReceipt)
  const notInvited = groups.flatMap((group) => group.notInvited)
  return {
    groups,
    invitedCount: groups.reduce((sum, group) => sum + group.invited.length, 0),
    notInvitedCount: notInvited.length,
    retryable: notInvited.filter(({ outcome }) => isRetryable(outcome)),
  }
}
