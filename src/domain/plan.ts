import type { GroupId, UserId } from './ids.ts'
import { isSendable, type Verdict } from './verdict.ts'
import type { VerdictCell } from './verdict-table.ts'

/** What one run is to do in one group. */
export interface PlannedGroup {
  readonly groupId: GroupId
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
  const groups = new Map<GroupId, { userIds: Set<UserId>; leftOut: Map<UserId, Verdict> }>()
  for (const { groupId, person, verdict } of cells) {
    const group = groups.get(groupId) ?? { userIds: new Set<UserId>(), leftOut: new Map<UserId, Verdict>() }
    groups.set(groupId, group)
    if (isSendable(verdict)) group.userIds.add(person.id)
    else group.leftOut.set(person.id, verdict)
  }
  return {
    message,
    groups: [...groups].map(([groupId, { userIds, leftOut }]) => ({
      groupId,
      userIds: [...userIds],
      leftOut: [...leftOut].map(([userId, verdict]) => ({ userId, verdict })),
    })),
  }
}
