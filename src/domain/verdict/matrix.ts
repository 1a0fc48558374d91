import type { GroupId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import type { VerdictCell } from './forecast.ts'
import { isSendable, type Verdict } from './verdict.ts'

/** One person with their verdicts in all chosen groups. */
export interface MatrixRow {
  readonly person: Person
  /** In the order of the groups. */
  readonly verdicts: readonly Verdict[]
  /** How many groups they would be invited to. */
  readonly sendable: number
}

interface MatrixColumn {
  readonly groupId: GroupId
  /** How many people would be invited to it. */
  readonly sendable: number
}

interface VerdictMatrix {
  readonly columns: readonly MatrixColumn[]
  readonly rows: readonly MatrixRow[]
}

const countSendable = (verdicts: readonly Verdict[]): number => verdicts.filter(isSendable).length

/** Cells that are ordered group by group, as a row for each person. */
export function verdictMatrix(cells: readonly VerdictCell[]): VerdictMatrix {
  const columns = new Map<GroupId, Verdict[]>()
  const rows = new Map<Person['id'], { readonly person: Person; readonly verdicts: Verdict[] }>()
  for (const { groupId, person, verdict } of cells) {
    const column = columns.get(groupId)
    if (column) column.push(verdict)
    else columns.set(groupId, [verdict])
    const row = rows.get(person.id)
    if (row) row.verdicts.push(verdict)
    else rows.set(person.id, { person, verdicts: [verdict] })
  }
  return {
    columns: [...columns].map(([groupId, verdicts]) => ({ groupId, sendable: countSendable(verdicts) })),
    rows: [...rows.values()].map((row) => ({ ...row, sendable: countSendable(row.verdicts) })),
  }
}

/** How many people have a verdict in at least one group, in the order of first appearance. */
export function peopleByVerdict(rows: readonly MatrixRow[]): ReadonlyMap<Verdict, number> {
  const counts = new Map<Verdict, number>()
  for (const { verdicts } of rows)
    for (const verdict of new Set(verdicts)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  return counts
}
