import type { UserId } from '#domain/ids.ts'
import type { JournalSlot } from '#domain/journal/journal-storage.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import type { Person } from '#domain/people/person.ts'
import type { OutcomeTable } from '#domain/run/outcome.ts'
import type { RunState } from '#domain/run/state.ts'

/** A run that this tab is carrying out. */
export interface LiveRun {
  readonly kind: 'live'
  readonly state: RunState
  readonly people: readonly Person[]
  /** Whether the run can be continued when this tab is closed; null until that is known. */
  readonly recorded: boolean | null
}

/** A run that is over, or as much of it as its record tells. */
export interface EndedRun {
  readonly kind: 'ended'
  /** What became of everybody, those of earlier tries included. */
  readonly outcomes: OutcomeTable
  readonly people: readonly Person[]
  readonly message: string
  /** Where people were taken from at once. */
  readonly sources: readonly PeopleSource[]
  /** Milliseconds since 1970. */
  readonly endedAt: number
  /** False when a part of the run did not fit into its record. */
  readonly whole: boolean
  readonly runId: string
  readonly owner: UserId
  /** Where its record is; null where it found no place. */
  readonly slot: JournalSlot | null
}

export type ShownRun = LiveRun | EndedRun
