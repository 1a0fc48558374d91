import type { StaffAsk, StaffPage } from './department-people.ts'
import type { Department } from './department.ts'
import type { DraftRecord } from './draft-record.ts'
import type { GroupMembers } from './group-members.ts'
import type { Group, GroupDetails } from './group.ts'
import type { GroupLeaders } from './group-leaders.ts'
import type { RecentGroupsRecord } from './group-recents.ts'
import type { GroupId, UserId } from './ids.ts'
import type { RecentPeopleRecord } from './people-recents.ts'
import type { Person } from './person.ts'
import type { Roster } from './roster.ts'
import type { SavedText, SavedTexts } from './saved-texts.ts'
import type { Settings } from './settings.ts'
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
  leaders(id: GroupId): Promise<GroupLeaders>
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

/** One thing that a line of a list may be looked up by. */
export type PeopleLookup =
  /** Beginnings of words, as for `search`; those who no longer work here are asked for by themselves. */
  | { readonly kind: 'words'; readonly words: string; readonly active: boolean }
  /** Needs the scope `user_basic`: without it the portal would answer with strangers (rest.md trap 21). */
  | { readonly kind: 'email'; readonly email: string }

/** Lookups in one request at most. */
export const lookupsAtOnce = 50

/** The portal's staff. */
export interface PeopleDirectory {
  /**
   * Answers to several searches in their order, in one request. Each needs a word of three letters: without one the
   * portal would answer with everybody (rest.md 4.4).
   */
  search(asks: readonly string[]): Promise<readonly PeopleFound[]>
  /** Answers to at most `lookupsAtOnce` lookups in their order, in one request; dismissed people and bots included. */
  lookUp(lookups: readonly PeopleLookup[]): Promise<readonly PeopleFound[]>
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

/** Records of runs are kept in so many places, each of them bounded (run-record-text.ts). */
export const journalSlots = [1, 2, 3] as const
export type JournalSlot = (typeof journalSlots)[number]

/** What a slot holds. */
export type SlotContents =
  | { readonly kind: 'empty' }
  /** Not of our making, of another version, or spoilt. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'run'; readonly record: RunRecord }

/** Where what is about to be sent is written down before it is sent (architecture.md, decision 4). */
export interface JournalStorage {
  /** Like `read`, but asks nothing when the portal said at the opening that there is nothing. */
  leftBehind(): Promise<ReadonlyMap<JournalSlot, SlotContents>>
  /** What the portal keeps at this moment, also what other pages wrote. */
  read(): Promise<ReadonlyMap<JournalSlot, SlotContents>>
  write(slot: JournalSlot, record: RunRecord): Promise<void>
  clear(slot: JournalSlot): Promise<void>
}

/** Where what was chosen and typed outlives a reload. */
export type DraftStorage = RecordStorage<DraftRecord>

/** What somebody has set; known from the opening. */
export interface SettingsStorage {
  read(): Settings
  write(settings: Settings): Promise<void>
}

/** Which groups were invited into lately. */
export type RecentGroupsStorage = RecordStorage<RecentGroupsRecord>

/** Who was invited lately. */
export type RecentPeopleStorage = RecordStorage<RecentPeopleRecord>

/** My lists of colleagues. */
export type PeopleListStorage = RecordStorage<SavedLists<UserId>>

/** My sets of groups. */
export type GroupSetStorage = RecordStorage<SavedLists<GroupId>>

/** Messages kept to be used again. */
export interface SavedTextsStorage {
  /** Those that the portal keeps at this moment, also from other pages. */
  read(): Promise<SavedTexts>
  write(texts: readonly SavedText[]): Promise<void>
}

/** Pages of the portal, opened beside the app. */
export interface PortalLinks {
  readonly openGroup: (id: GroupId) => void
  readonly openProfile: (id: UserId) => void
}
