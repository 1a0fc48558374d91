import type { UserId } from '#domain/ids.ts'
import type { RunRecord } from './record.ts'

/** The slots for records of runs; each is bounded (storage-budget.ts). */
export const journalSlots = [1, 2, 3] as const

export type JournalSlot = (typeof journalSlots)[number]

/** What a slot holds. */
export type SlotContents =
  /** Nothing was ever written. */
  | { readonly kind: 'empty' }
  /** Its last run is over and put away: an older copy of that run means nothing any more. */
  | { readonly kind: 'cleared'; readonly runId: string; readonly generation: number }
  /** Not written by this app, from another version, or corrupt. */
  | { readonly kind: 'damaged' }
  /** `copied` when the portal shows nothing that can be read, and this browser's own copy stands for it. */
  | { readonly kind: 'run'; readonly record: RunRecord; readonly copied?: true }

export type Slots = ReadonlyMap<JournalSlot, SlotContents>

/** What was handed over for storing. */
export interface WrittenRecord {
  readonly bytes: number
  /** False when a part of the record did not fit into a slot. */
  readonly whole: boolean
}

/** Records of runs, written before each call (decision 8). Every method rejects with a `PortalError`. */
export interface JournalStorage {
  /** What was stored when the app was opened, without a request. */
  atOpening(owner: UserId): Slots
  /** What is stored at this moment, also by other tabs and devices. */
  read(owner: UserId): Promise<Slots>
  /** Resolves when the record was handed over; whether it was stored, only a reading tells (frame.md 2.2). */
  write(slot: JournalSlot, record: RunRecord): Promise<WrittenRecord>
  /** Puts a record away. The caller makes sure that the slot still holds this run. */
  clear(slot: JournalSlot, record: Pick<RunRecord, 'runId' | 'generation' | 'owner'>): Promise<void>
  /** Empties a slot whose contents cannot be read. */
  discardDamaged(slot: JournalSlot, owner: UserId): Promise<void>
}

/** The journal of a page whose first reading may be asked for together with all that its first screen needs. */
export interface OpenedJournal extends JournalStorage {
  /** Asks now, before it is known who I am; the next reading takes the answer. Asks nothing where nothing was stored. */
  readAhead(): void
}
