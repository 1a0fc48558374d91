import type { StaffAsk, StaffPage } from './department-people.ts'
import type { Department } from './department.ts'
import type { DraftRecord } from './draft-record.ts'
import type { GroupMembers } from './group-members.ts'
import type { Group, GroupDetails } from './group.ts'
import type { GroupId, UserId } from './ids.ts'
import type { Person } from './person.ts'
import type { Roster } from './roster.ts'
import type { RunRecord } from './run-record.ts'
import type { SavedLists } from './saved-lists.ts'

/** Every method of these ports rejects with a `PortalError` and with nothing else. */

/** The start of a session in as few requests as possible. */
export interface Opening {
  readonly me: UserId
  readonly groups: readonly Group[]
  /** Scopes that the portal granted to the app. */
  readonly scopes: readonly string[]
}

/** `origins` also tells who came in through a department; it makes the answer much longer. */
export type RosterDepth = 'relations' | 'origins'

/** The portal's workgroups. */
export interface GroupDirectory {
  open(): Promise<Opening>
  /** Details of the groups that the portal is willing to list; whoever is missing is unknown, not refused. */
  details(ids: readonly GroupId[]): Promise<ReadonlyMap<GroupId, GroupDetails>>
  /** Who is in these groups; a group that is gone or hidden from me is missing. */
  members(ids: readonly GroupId[]): Promise<GroupMembers>
  /** One group as it is now; `group-not-found` when it is gone or hidden from me. */
  roster(id: GroupId, depth: RosterDepth): Promise<Roster>
}

/** An answer of the people search; `more` when the portal cut it off. */
export interface PeopleFound {
  readonly people: readonly Person[]
  readonly more: boolean
}

/** Those who work where I work. */
export interface Team {
  readonly departmentIds: readonly number[]
  /** One page of them, without me. */
  readonly people: readonly Person[]
}

/** The portal's staff. */
export interface PeopleDirectory {
  /**
   * Answers to several searches in their order, in one request. Each needs a word of three letters: without one the
   * portal would answer with everybody (rest.md 4.4).
   */
  search(asks: readonly string[]): Promise<readonly PeopleFound[]>
  team(me: UserId): Promise<Team>
  /** These people as they are now, dismissed ones included; whoever is missing is unknown to the portal. */
  byIds(ids: readonly UserId[]): Promise<readonly Person[]>
  /** All departments in the portal's order. */
  departments(): Promise<readonly Department[]>
  /** How many work in each of these sets of departments. */
  headcounts(sets: readonly (readonly number[])[]): Promise<readonly number[]>
  /** These pages of departments, in one request as long as they are no more than fifty. */
  staff(asks: readonly StaffAsk[]): Promise<readonly StaffPage[]>
}

/** Sends invitations; resolves with those whom the portal says it invited, in its order. */
export interface InvitationSender {
  invite(group: GroupId, people: readonly UserId[], message: string): Promise<readonly UserId[]>
}

/** Time as the run sees it: virtual in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after `ms`, or at once when the signal is aborted. Never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

/** One record per user, kept by the portal. */
export interface RecordStorage<Record> {
  write(record: Record): Promise<void>
  read(): Promise<Record | null>
  clear(): Promise<void>
}

/** Where what is about to be sent is written down before it is sent (architecture.md, decision 4). */
export type JournalStorage = RecordStorage<RunRecord>

/** Where what was chosen and typed outlives a reload. */
export type DraftStorage = RecordStorage<DraftRecord>

/** My lists of colleagues. */
export type PeopleListStorage = RecordStorage<SavedLists<UserId>>

/** My sets of groups. */
export type GroupSetStorage = RecordStorage<SavedLists<GroupId>>

/** Pages of the portal, opened beside the app. */
export interface PortalLinks {
  readonly openGroup: (id: GroupId) => void
  readonly openProfile: (id: UserId) => void
}
