import type { GroupId, UserId } from '#domain/ids.ts'
import { namesakesAmong } from '#domain/people/namesakes.ts'
import type { Person } from '#domain/people/person.ts'
import type { Outcome } from '#domain/run/outcome.ts'
import { urgencyOf } from './outcome-class.ts'
import type { Receipt, ReceiptRow } from './receipt.ts'

/** A row of the receipt with names, ready to be shown, copied or saved. */
export interface NamedRow {
  /** One for each person and group. */
  readonly key: string
  readonly userId: UserId
  readonly groupId: GroupId
  readonly name: string
  readonly photo: string | null
  readonly position: string
  readonly departments: readonly string[]
  /** Somebody else of the receipt has the same name: position and departments have to tell them apart. */
  readonly namesake: boolean
  readonly groupName: string
  readonly outcome: Outcome
}

/** One group's part of the receipt. */
export interface NamedGroup {
  readonly groupId: GroupId
  readonly groupName: string
  readonly notInvited: readonly NamedRow[]
  readonly invited: readonly NamedRow[]
}

/** How people, departments and groups are called on the screen. */
export interface Names {
  readonly person: (id: UserId, known: Person | undefined) => string
  readonly departments: (known: Person) => readonly string[]
  readonly group: (id: GroupId) => string
}

/** The receipt with names and faces, group by group; of those not invited, the most urgent come first. */
export function namedGroups(
  receipt: Receipt,
  people: readonly Person[],
  names: Names,
): readonly NamedGroup[] {
  const known = new Map(people.map((person) => [person.id, person]))
  const rows = receipt.groups.flatMap(({ notInvited, invited }) => [...notInvited, ...invited])
  const called = new Map(rows.map(({ userId }) => [userId, names.person(userId, known.get(userId))]))
  const namesakes = namesakesAmong(people.filter(({ id }) => called.has(id)))

  const lineOf = ({ userId, groupId, outcome }: ReceiptRow, groupName: string): NamedRow => {
    const person = known.get(userId)
    const name = called.get(userId) ?? ''
    return {
      key: `${groupId}-${userId}`,
      userId,
      groupId,
      name,
      photo: person?.photo ?? null,
      position: person?.position ?? '',
      departments: person ? names.departments(person) : [],
      namesake: namesakes.has(userId),
      groupName,
      outcome,
    }
  }
  return receipt.groups.map(({ groupId, notInvited, invited }) => {
    const groupName = names.group(groupId)
    return {
      groupId,
      groupName,
      notInvited: notInvited
        .map((row) => lineOf(row, groupName))
        .toSorted((a, b) => urgencyOf(a.outcome) - urgencyOf(b.outcome)),
      invited: invited.map((row) => lineOf(row, groupName)),
    }
  })
}

/** The people of these rows, each ID once, in their order. */
export const idsOf = (lines: readonly NamedRow[]): readonly UserId[] => [
  ...new Set(lines.map(({ userId }) => userId)),
]
