import type { DraftRecord } from './draft-record.ts'
import type { Group, GroupDetails } from './group.ts'
import type { GroupId, UserId } from './ids.ts'
import type { Person } from './person.ts'
import type { Roster } from './roster.ts'
import type { SavedText, SavedTexts } from './saved-texts.ts'
import type { Settings } from './settings.ts'
import type { RunRecord } from './run-record.ts'

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
  /** Names of all departments by ID. */
  departments(): Promise<ReadonlyMap<number, string>>
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
