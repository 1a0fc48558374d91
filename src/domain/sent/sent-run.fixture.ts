import { groupId, userId } from '#domain/ids.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import type { SentRun } from './sent-run.ts'

export const invitedOutcome: Outcome = { kind: 'invited', proof: 'answer' }

/** A run for tests: these people invited into these groups, with nothing else of note. */
export function sentRunFixture(
  runId: string,
  people: readonly number[] = [1],
  groups: readonly number[] = [5],
  more: Partial<SentRun> = {},
): SentRun {
  const outcomes = new Map(people.map((id) => [userId(id), invitedOutcome]))
  return {
    runId,
    endedAt: 1_764_160_000_000,
    finished: true,
    whole: true,
    message: '',
    cut: false,
    outcomes: new Map(groups.map((id) => [groupId(id), outcomes])),
    sources: [],
    seen: null,
    reminders: [],
    ...more,
  }
}
