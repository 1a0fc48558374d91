import type { UserId } from './ids.ts'
import type { Person } from './person.ts'
import { relationOf } from './roster.ts'
import type { Readings } from './verdict-table.ts'

/**
 * What stands between somebody of a set and being added; the first that is true. `gone`: dismissed, or no colleague
 * at all. `member`: in every chosen group already. `waiting`: in every chosen group a member, invited, or has asked.
 */
export type Stand = 'self' | 'gone' | 'chosen' | 'member' | 'waiting' | 'free'

export interface Sorted {
  readonly person: Person
  readonly stand: Stand
}

/** What the set is held against. */
export interface Against {
  readonly me: UserId | null
  readonly chosen: ReadonlySet<UserId>
  /** The chosen groups. */
  readonly readings: Readings
}

function standingIn({ id }: Person, readings: Readings): Extract<Stand, 'member' | 'waiting' | 'free'> {
  let member = readings.size > 0
  for (const reading of readings.values()) {
    const relation = reading.state === 'read' ? relationOf(reading.roster, id) : 'none'
    if (relation === 'none') return 'free'
    if (relation === 'invited' || relation === 'requested') member = false
  }
  if (readings.size === 0) return 'free'
  return member ? 'member' : 'waiting'
}

function standOf(person: Person, { me, chosen, readings }: Against): Stand {
  if (person.id === me) return 'self'
  if (!person.active || person.kind === 'other') return 'gone'
  return chosen.has(person.id) ? 'chosen' : standingIn(person, readings)
}

/** Everybody of the set, in its order, with what stands between them and being added. */
export const sortOut = (people: readonly Person[], against: Against): readonly Sorted[] =>
  people.map((person) => ({ person, stand: standOf(person, against) }))

export type StandCounts = Readonly<Record<Stand, number>>

export function countStands(sorted: readonly Sorted[]): StandCounts {
  const counts = { self: 0, gone: 0, chosen: 0, member: 0, waiting: 0, free: 0 }
  for (const { stand } of sorted) counts[stand] += 1
  return counts
}

export interface SetWishes {
  /** Those who are in, or invited, are left out. */
  readonly minusMembers: boolean
  /** Taken out one by one. */
  readonly except: ReadonlySet<UserId>
}

/** May be taken out and put back; the others have a reason of their own. */
export function isOptional(stand: Stand, minusMembers: boolean): boolean {
  switch (stand) {
    case 'free':
      return true
    case 'member':
    case 'waiting':
      return !minusMembers
    case 'self':
    case 'gone':
    case 'chosen':
      return false
  }
}

/** Who would be added. */
export const picked = (sorted: readonly Sorted[], { minusMembers, except }: SetWishes): readonly Person[] =>
  sorted.flatMap(({ person, stand }) =>
    isOptional(stand, minusMembers) && !except.has(person.id) ? [person] : [],
  )
