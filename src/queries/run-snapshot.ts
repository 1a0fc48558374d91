import type { Person } from '#domain/person.ts'
import { outcomesOf, type OutcomeTable } from '#domain/receipt.ts'
import type { JournalSlot } from '#domain/ports.ts'
import type { RunState } from '#domain/run-state.ts'

/** A run that is going on or has ended. */
export interface RunSnapshot {
  readonly state: RunState
  /** What became of everybody, those of the tries before included. */
  readonly outcomes: OutcomeTable
  readonly people: readonly Person[]
  /** Milliseconds since 1970; null while it is going on. */
  readonly endedAt: number | null
  /** False when a part of what was written down had found no room. */
  readonly whole: boolean
  /** Where it is written down. */
  readonly slot: JournalSlot
}

export const snapshotOf = (
  state: RunState,
  about: Pick<RunSnapshot, 'people' | 'endedAt' | 'whole' | 'slot'>,
): RunSnapshot => ({ state, outcomes: outcomesOf(state), ...about })
