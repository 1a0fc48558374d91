import { relationOf, type RosterStates } from '#domain/groups/roster.ts'
import type { UserId } from '#domain/ids.ts'
import { isNewIn, type PeopleSource } from '#domain/people-source.ts'
import type { DraftOf } from './run-standing.ts'
import type { SentRun } from './sent-run.ts'

/** Who is in a source now and was not when its people were taken for a run. */
export interface Newcomers {
  /** What is to be remembered with them: all who were there at either time. */
  readonly source: PeopleSource
  /** Names of the departments; none for groups. */
  readonly departments: readonly string[]
  readonly people: readonly UserId[]
}

/** Those of the people in a source now of whom it is certain that they were not there then. */
export const newIn = (source: PeopleSource, now: readonly UserId[]): readonly UserId[] =>
  now.filter((person) => isNewIn(source, person))

/** The source as it is remembered with those who are new in it. */
export const seenAgain = (source: PeopleSource, now: readonly UserId[]): PeopleSource => ({
  ...source,
  seen: new Set([...source.seen, ...now]),
})

/** Those who have no relation to one of the groups at least; a group that cannot be read is one. */
export function notInAll(people: readonly UserId[], rosters: RosterStates): readonly UserId[] {
  const open = [...rosters.values()].filter(({ state }) => state !== 'gone')
  return people.filter((person) =>
    open.some((each) => each.state !== 'read' || relationOf(each.roster, person) === 'none'),
  )
}

/** Invites these, too, into the groups of the run that are still there. */
export const draftForNewcomers = (
  run: SentRun,
  rosters: RosterStates,
  people: readonly UserId[],
  source: PeopleSource,
): DraftOf => ({
  groups: [...run.outcomes.keys()].filter((id) => rosters.get(id)?.state !== 'gone'),
  people,
  message: run.cut ? '' : run.message,
  sources: [source],
})
