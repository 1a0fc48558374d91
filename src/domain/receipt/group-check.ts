import { relationOf, type RosterState } from '#domain/groups/roster.ts'
import type { GroupId, UserId } from '#domain/ids.ts'

/** A group read again after the run has ended. Sends nothing and changes no outcome. */
export interface GroupCheck {
  /** When the read was started, or answered; milliseconds since 1970. */
  readonly at: number
  readonly rosterState: RosterState
}

export type GroupChecks = ReadonlyMap<GroupId, GroupCheck>

/** A person's relation to a group by its latest read; `none`: the group shows no trace of them. */
export type RecheckResult = 'reading' | 'none' | 'invited' | 'member' | 'requested' | 'gone' | 'unreadable'

/** `none` only after the group was read; a read that goes on, failed or found no group is told by its own name. */
export function recheckResultOf({ rosterState }: GroupCheck, id: UserId): RecheckResult {
  if (rosterState.state !== 'read') return rosterState.state
  const relation = relationOf(rosterState.roster, id)
  return relation === 'member-by-department' ? 'member' : relation
}
