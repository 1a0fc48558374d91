import type { GroupId, UserId } from './ids.ts'
import { relationOf } from './roster.ts'
import type { RosterReading } from './verdict.ts'

/** One more reading of a group after the run has ended. It sends nothing and changes no outcome. */
export interface GroupCheck {
  /** When it was asked for, or answered; milliseconds since 1970. */
  readonly at: number
  readonly reading: RosterReading
}

export type GroupChecks = ReadonlyMap<GroupId, GroupCheck>

/** How a person stands to a group by its latest reading; `none`: there is nothing to be seen of them. */
export type Standing = 'reading' | 'none' | 'invited' | 'member' | 'requested' | 'gone' | 'unreadable'

export function standingOf({ reading }: GroupCheck, id: UserId): Standing {
  if (reading.state !== 'read') return reading.state
  const relation = relationOf(reading.roster, id)
  return relation === 'member-by-department' ? 'member' : relation
}
