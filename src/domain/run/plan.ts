import type { GroupId, UserId } from '#domain/ids.ts'
import type { VerdictCell } from '#domain/verdict/forecast.ts'
import { isSendable, type Verdict } from '#domain/verdict/verdict.ts'

/** What one run is to do in one group. */
export interface PlannedGroup {
  readonly groupId: GroupId
  /** Whether the group was read before sending, and showed no relation of these people to it. */
  readonly readBefore: boolean
  /** Without repetition, in the order of the choice. */
  readonly userIds: readonly UserId[]
  /** Chosen too, but the verdict says no. */
  readonly leftOut: readonly { readonly userId: UserId; readonly verdict: Verdict }[]
}

/** A run on paper: who is invited where, and with which words. */
export interface Plan {
  readonly message: string
  readonly groups: readonly PlannedGroup[]
}

/** The plan that the verdicts allow. Pairs that are still being checked are left out like any other no. */
export function planFrom(cells: readonly VerdictCell[], message: string): Plan {
  const groups = new Map<GroupId, { read: boolean; userIds: Set<UserId>; leftOut: Map<UserId, Verdict> }>()
  for (const { groupId, person, verdict } of cells) {
    const group = groups.get(groupId) ?? {
      read: true,
      userIds: new Set<UserId>(),
      leftOut: new Map<UserId, Verdict>(),
    }
    groups.set(groupId, group)
    if (verdict === 'unchecked') group.read = false
    if (isSendable(verdict)) group.userIds.add(person.id)
    else group.leftOut.set(person.id, verdict)
  }
  return {
    message,
    groups: [...groups].map(([groupId, { read, userIds, leftOut }]) => ({
      groupId,
      readBefore: read,
      userIds: [...userIds],
      leftOut: [...leftOut].map(([userId, verdict]) => ({ userId, verdict })),
    })),
  }
}
