import type { GroupId, UserId } from './ids.ts'
import type { Person } from './person.ts'
import { isSendable, verdictOn, type RosterReading, type Verdict } from './verdict.ts'

/** One person's verdict in one group. */
export interface VerdictCell {
  readonly groupId: GroupId
  readonly person: Person
  readonly verdict: Verdict
}

/** Chosen groups with what is known of each. */
export type Readings = ReadonlyMap<GroupId, RosterReading>

/** Every chosen person in every chosen group, in the order of the choice: groups first, then people. */
export function verdictTable(
  people: readonly Person[],
  readings: Readings,
  me: UserId | null,
): VerdictCell[] {
  return [...readings].flatMap(([groupId, reading]) =>
    people.map((person) => ({ groupId, person, verdict: verdictOn(person, reading, me) })),
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
  /** Person and group pairs in all. */
  readonly total: number
  /** Pairs of groups that are still being read. */
  readonly checking: number
}

export function forecast(cells: readonly VerdictCell[]): Forecast {
  let sendable = 0
  let checking = 0
  for (const { verdict } of cells) {
    if (isSendable(verdict)) sendable += 1
    if (verdict === 'checking') checking += 1
  }
  return { sendable, total: cells.length, checking }
}
