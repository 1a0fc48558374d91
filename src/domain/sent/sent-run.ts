import type { PeopleSource } from '#domain/people-source.ts'
import type { Outcome, OutcomeTable } from '#domain/run/outcome.ts'
import type { ReminderRound } from './reminders.ts'
import type { StandingCounts } from './standing.ts'

/** A run that is over, as it is kept: who was to be invited where, and what became of it when it ended. */
export interface SentRun {
  readonly runId: string
  /** Milliseconds since 1970. */
  readonly endedAt: number
  /** False for a run that was discarded before it was over: some outcomes are only what its record knew. */
  readonly finished: boolean
  /** False when a part of the run did not fit into its own record. */
  readonly whole: boolean
  readonly message: string
  /** The message is only the beginning of what was sent. */
  readonly cut: boolean
  readonly outcomes: OutcomeTable
  /** Where people were taken from at once. */
  readonly sources: readonly PeopleSource[]
  /** What became of it since, as it was when somebody looked last; null if nobody has. */
  readonly seen: SeenStandings | null
  /** Those who waited were reminded; the latest round last. */
  readonly reminders: readonly ReminderRound[]
}

/** How many had which standing at a time. */
export interface SeenStandings {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly counts: StandingCounts
}

/** Pairs of person and group. */
export const invitationsIn = ({ outcomes }: Pick<SentRun, 'outcomes'>): number =>
  [...outcomes.values()].reduce((sum, group) => sum + group.size, 0)

export const outcomesIn = ({ outcomes }: Pick<SentRun, 'outcomes'>): readonly Outcome[] =>
  [...outcomes.values()].flatMap((group) => [...group.values()])
