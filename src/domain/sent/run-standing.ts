import type { RosterStates } from '#domain/groups/roster.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import type { Person } from '#domain/people/person.ts'
import type { Pair } from './reminders.ts'
import type { SeenStandings, SentRun } from './sent-run.ts'
import { countStandings, standingOf, type Standing } from './standing.ts'

/** Groups and people of a run as they are now. */
export interface RunNow {
  /** When they were read, milliseconds since 1970. */
  readonly at: number
  readonly rosters: RosterStates
  readonly people: readonly Person[]
}

/** Tells where one person of a run stands in one of its groups. */
export type StandingIn = (group: GroupId, person: UserId) => Standing

/** Where everybody of a run stands now. */
export function standingsOf({ outcomes }: SentRun, { rosters, people }: RunNow): StandingIn {
  const gone = new Set(people.filter(({ active }) => !active).map(({ id }) => id))
  return (group, person) => {
    const outcome = outcomes.get(group)?.get(person) ?? { kind: 'unknown' }
    const state = rosters.get(group) ?? { state: 'unreadable' }
    return standingOf(state, person, { outcome, dismissed: gone.has(person) })
  }
}

/** What is kept of a look at a run: how those stand whom it invited. */
export function seenOf(run: SentRun, now: RunNow): SeenStandings {
  const standing = standingsOf(run, now)
  const invited = [...run.outcomes].flatMap(([group, outcomes]) =>
    [...outcomes].filter(([, { kind }]) => kind === 'invited').map(([person]) => standing(group, person)),
  )
  return { at: now.at, counts: countStandings(invited) }
}

/** The pairs of a run that stand so. */
export const pairsThat = (run: SentRun, standing: StandingIn, which: Standing): readonly Pair[] =>
  [...run.outcomes].flatMap(([groupId, outcomes]) =>
    [...outcomes.keys()].flatMap((userId) =>
      standing(groupId, userId) === which ? [{ groupId, userId }] : [],
    ),
  )

/** A draft that begins with people of a run. */
export interface DraftOf {
  readonly groups: readonly GroupId[]
  readonly people: readonly UserId[]
  readonly message: string
  /** Where they come from. */
  readonly sources: readonly PeopleSource[]
}

/** Invites these once more, with the same words where they are whole. */
export const draftAgain = (run: SentRun, pairs: readonly Pair[]): DraftOf => ({
  groups: [...new Set(pairs.map(({ groupId }) => groupId))],
  people: [...new Set(pairs.map(({ userId }) => userId))],
  message: run.cut ? '' : run.message,
  sources: run.sources,
})
