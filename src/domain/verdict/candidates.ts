import { relationOf, type RosterStates } from '#domain/groups/roster.ts'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'

/**
 * Why a candidate cannot be added, if so; the first reason that applies. `gone`: dismissed, or not a person who can be
 * invited. `member`: a member of every chosen group. `requested`: related to every one, and asking to join at least one.
 * `waiting`: the same with invitations only. `free`: can be added.
 */
export type CandidateStatus = 'gone' | 'chosen' | 'member' | 'requested' | 'waiting' | 'free'

/** A candidate with their status. */
export interface JudgedCandidate {
  readonly person: Person
  readonly status: CandidateStatus
}

/** What candidates are judged by. */
export interface CandidateContext {
  readonly me: UserId | null
  readonly chosen: ReadonlySet<UserId>
  /** The chosen groups. */
  readonly rosters: RosterStates
}

function statusInGroups(
  { id }: Person,
  rosters: RosterStates,
): Extract<CandidateStatus, 'member' | 'requested' | 'waiting' | 'free'> {
  const relations = new Set(
    [...rosters.values()].map((each) => (each.state === 'read' ? relationOf(each.roster, id) : 'none')),
  )
  if (relations.size === 0 || relations.has('none')) return 'free'
  if (relations.has('requested')) return 'requested'
  return relations.has('invited') ? 'waiting' : 'member'
}

function statusOf(person: Person, { chosen, rosters }: CandidateContext): CandidateStatus {
  if (!person.active || person.kind === 'other') return 'gone'
  return chosen.has(person.id) ? 'chosen' : statusInGroups(person, rosters)
}

/** Every candidate with their status, in their order. I am never one. */
export const judgeCandidates = (
  people: readonly Person[],
  context: CandidateContext,
): readonly JudgedCandidate[] =>
  people.flatMap((person) =>
    person.id === context.me ? [] : [{ person, status: statusOf(person, context) }],
  )

/** How many candidates have each status. */
export type StatusCounts = Readonly<Record<CandidateStatus, number>>

/** How many candidates have each status, 0 included. */
export function countStatuses(judged: readonly JudgedCandidate[]): StatusCounts {
  const counts = { gone: 0, chosen: 0, member: 0, requested: 0, waiting: 0, free: 0 }
  for (const { status } of judged) counts[status] += 1
  return counts
}

interface CandidateFilter {
  /** Leaves out those of status `member`, `requested` or `waiting`. */
  readonly minusMembers: boolean
  /** Those whom the person took out one by one. */
  readonly except: ReadonlySet<UserId>
}

/** True for a candidate whom the person may take out and put back; the others cannot be added anyway. */
export function isOptional(status: CandidateStatus, minusMembers: boolean): boolean {
  switch (status) {
    case 'free':
      return true
    case 'member':
    case 'requested':
    case 'waiting':
      return !minusMembers
    case 'gone':
    case 'chosen':
      return false
  }
}

/** The people who would be added. */
export const selectedPeople = (
  judged: readonly JudgedCandidate[],
  { minusMembers, except }: CandidateFilter,
): readonly Person[] =>
  judged.flatMap(({ person, status }) =>
    isOptional(status, minusMembers) && !except.has(person.id) ? [person] : [],
  )
