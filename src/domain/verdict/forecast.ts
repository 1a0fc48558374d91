import type { RosterStates } from '#domain/groups/roster.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { isSendable, verdictOn, type Verdict } from './verdict.ts'

/** One person's verdict in one group. */
export interface VerdictCell {
  readonly groupId: GroupId
  readonly person: Person
  readonly verdict: Verdict
}

/** A cell for every chosen person in every chosen group: groups in their order, and people in theirs within each. */
export function verdictTable(
  people: readonly Person[],
  rosters: RosterStates,
  me: UserId | null,
): VerdictCell[] {
  return [...rosters].flatMap(([groupId, rosterState]) =>
    people.map((person) => ({ groupId, person, verdict: verdictOn(person, rosterState, me) })),
  )
}

/** Cells by verdict, in the order in which the verdicts first appear. */
export function byVerdict(cells: readonly VerdictCell[]): ReadonlyMap<Verdict, readonly VerdictCell[]> {
  const groups = new Map<Verdict, VerdictCell[]>()
  for (const cell of cells) {
    const same = groups.get(cell.verdict)
    if (same) same.push(cell)
    else groups.set(cell.verdict, [cell])
  }
  return groups
}

/** What the button would do now. */
export interface Forecast {
  /** Invitations that would be sent. */
  readonly sendable: number
  /** People who would get at least one of them. */
  readonly people: number
  /** Groups into which at least one would be sent. */
  readonly groups: number
  /** Person and group pairs in all. */
  readonly total: number
  /** Pairs of groups that are still being read. */
  readonly checking: number
}

/** Counts what the button would do. */
export function forecast(cells: readonly VerdictCell[]): Forecast {
  const sendable = cells.filter(({ verdict }) => isSendable(verdict))
  const groups = new Set(sendable.map(({ groupId }) => groupId)).size
  return {
    sendable: sendable.length,
    // Nobody is chosen twice.
    people: groups > 1 ? new Set(sendable.map(({ person }) => person.id)).size : sendable.length,
    groups,
    total: cells.length,
    checking: cells.filter(({ verdict }) => verdict === 'checking').length,
  }
}

/** One person with the groups in which they have the same verdict. */
export interface PersonInGroups {
  readonly person: Person
  readonly groups: readonly GroupId[]
}

/** Each person of these cells once, in the order of first appearance. The cells of a group stand together. */
export function byPerson(cells: readonly VerdictCell[]): readonly PersonInGroups[] {
  if (cells[0]?.groupId === cells.at(-1)?.groupId)
    return cells.map(({ person, groupId }) => ({ person, groups: [groupId] }))
  const people = new Map<UserId, { readonly person: Person; readonly groups: GroupId[] }>()
  for (const { person, groupId } of cells) {
    const known = people.get(person.id)
    if (known) known.groups.push(groupId)
    else people.set(person.id, { person, groups: [groupId] })
  }
  return [...people.values()]
}
