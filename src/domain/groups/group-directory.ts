import type { GroupId, UserId } from '#domain/ids.ts'
import type { GroupMembers } from './group-members.ts'
import type { Group, GroupDetails, GroupLeaders } from './group.ts'
import type { Roster, RosterStates } from './roster.ts'

/** The start of a session in as few requests as possible. */
export interface Opening {
  readonly me: UserId
  readonly groups: readonly Group[]
  /** Scopes that the portal granted to the app. */
  readonly scopes: readonly string[]
  /** Of the first of my groups, as far as the portal lists them. */
  readonly details: ReadonlyMap<GroupId, GroupDetails>
  /** My groups whose details have not been asked for. */
  readonly further: readonly GroupId[]
}

/** `origins` also tells who came in through a department; it makes the answer much longer. */
export type RosterDepth = 'relations' | 'origins'

/** The portal's groups. Every method rejects with a `PortalError` and with nothing else. */
export interface GroupDirectory {
  /** Who I am, my groups and what was granted, in one request. */
  open(): Promise<Opening>
  /** Details of the groups that the portal is willing to list; nothing is known of those that are missing. */
  details(ids: readonly GroupId[]): Promise<ReadonlyMap<GroupId, GroupDetails>>
  /** Who is in these groups; a group that is gone or hidden from me is missing. */
  members(ids: readonly GroupId[]): Promise<GroupMembers>
  /**
   * One group as it is now; `group-not-found` when it is gone or hidden from me. Its `extranet` is not the whole truth:
   * see `withExtranetOf`.
   */
  roster(id: GroupId, depth: RosterDepth): Promise<Roster>
  /**
   * Many groups as they are now, up to fifty in one request; nobody's origin is told. A group that fails alone is
   * `unreadable`; rejects where none could be asked for.
   */
  rosters(ids: readonly GroupId[]): Promise<RosterStates>
  /** Who leads the group; `group-not-found` when it is gone or hidden from me. */
  leaders(id: GroupId): Promise<GroupLeaders>
}
