import type { GroupId, UserId } from './ids.ts'
import type { Outcome } from './outcome.ts'
import { urgencyOf } from './outcome-class.ts'
import type { Person } from './person.ts'
import type { Receipt, ReceiptRow } from './receipt.ts'

/** A row of the receipt with all that a reader needs, ready to be shown, copied or saved. */
export interface ReceiptLine {
  /** One for each person and group. */
  readonly key: string
  readonly userId: UserId
  readonly groupId: GroupId
  readonly name: string
  readonly photo: string | null
  readonly position: string
  readonly department: string
  /** Somebody else of the receipt has the same name: position and department have to tell them apart. */
  readonly namesake: boolean
  readonly groupName: string
  readonly outcome: Outcome
}

/** One group's part of the receipt. */
export interface ReceiptPart {
  readonly groupId: GroupId
  readonly groupName: string
  readonly notInvited: readonly ReceiptLine[]
  readonly invited: readonly ReceiptLine[]
}

/** Names as the screen has them. */
export interface Names {
  readonly person: (id: UserId, known: Person | undefined) => string
  readonly department: (known: Person) => string
  readonly group: (id: GroupId) => string
}

/** Names that more than one of these people has. */
function sharedNames(names: ReadonlyMap<UserId, string>): ReadonlySet<string> {
  const once = new Set<string>()
  const shared = new Set<string>()
  for (const name of names.values()) (once.has(name) ? shared : once).add(name)
  return shared
}

/** The receipt with names and faces, group by group; of those not invited, the most urgent come first. */
export function receiptParts(
  receipt: Receipt,
  people: readonly Person[],
  names: Names,
): readonly ReceiptPart[] {
  const known = new Map(people.map((person) => [person.id, person]))
  const rows = receipt.groups.flatMap(({ notInvited, invited }) => [...notInvited, ...invited])
  const called = new Map(rows.map(({ userId }) => [userId, names.person(userId, known.get(userId))]))
  const shared = sharedNames(called)

  const lineOf = ({ userId, groupId, outcome }: ReceiptRow, groupName: string): ReceiptLine => {
    const person = known.get(userId)
    const name = called.get(userId) ?? ''
    return {
      key: `${groupId}-${userId}`,
      userId,
      groupId,
      name,
      photo: person?.photo ?? null,
      position: person?.position ?? '',
      department: person ? names.department(person) : '',
      namesake: shared.has(name),
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

/** Everybody of these lines, each ID once, in their order. */
export const idsOf = (lines: readonly ReceiptLine[]): readonly UserId[] => [
  ...new Set(lines.map(({ userId }) => userId)),
]

/** "Designer · Marketing": what tells a person from their namesakes, as far as it is known. */
export const detailOf = ({ position, department }: Pick<ReceiptLine, 'position' | 'department'>): string =>
  [position, department].filter(Boolean).join(' · ')
