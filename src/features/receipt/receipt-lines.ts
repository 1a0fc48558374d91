import type { GroupId, UserId } from '#domain/ids.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Person } from '#domain/person.ts'
import type { ReceiptRow } from '#domain/receipt.ts'

/** How an outcome looks, always beside its words. */
export type OutcomeTone = 'ok' | 'info' | 'neutral' | 'warn' | 'bad'

export function toneOf(outcome: Outcome): OutcomeTone {
  switch (outcome.kind) {
    case 'invited':
      return outcome.proof === 'answer' ? 'ok' : 'info'
    case 'member':
    case 'already-invited':
    case 'left-out':
      return 'neutral'
    case 'requested':
      return 'warn'
    case 'refused':
      return outcome.certainty === 'probable' ? 'warn' : 'bad'
    case 'unknown':
    case 'not-sent':
      return 'bad'
  }
}

/** A receipt row with the faces that it is about. */
export interface ReceiptLine {
  readonly key: string
  readonly userId: UserId
  readonly groupId: GroupId
  readonly person: Person | undefined
  readonly groupName: string
  readonly outcome: Outcome
}

/** Rows with names, in their order. */
export function linesOf(
  rows: readonly ReceiptRow[],
  people: ReadonlyMap<UserId, Person>,
  groupName: (id: GroupId) => string,
): readonly ReceiptLine[] {
  return rows.map(({ userId, groupId, outcome }) => ({
    key: `${groupId}-${userId}`,
    userId,
    groupId,
    person: people.get(userId),
    groupName: groupName(groupId),
    outcome,
  }))
}
