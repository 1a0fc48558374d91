import type { SavedList } from '#domain/draft/saved-lists.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'

/** What became of a list of colleagues when it was used. */
export interface UsedList {
  readonly name: string
  /** New on the form. */
  readonly added: readonly Person[]
  readonly before: number
  /** No longer employed; said by name. */
  readonly dismissed: readonly Person[]
  /** Unknown to the portal, or not visible to me. */
  readonly unknown: readonly UserId[]
}

/** @param people those of the list whom the portal knows */
export function fromList(
  { name, ids }: SavedList<UserId>,
  people: readonly Person[],
  chosen: readonly Person[],
): UsedList {
  const here = people.filter(({ active, kind }) => active && kind !== 'other')
  const known = new Set(people.map(({ id }) => id))
  const before = new Set(chosen.map(({ id }) => id))
  const added = here.filter(({ id }) => !before.has(id))
  return {
    name,
    added,
    before: here.length - added.length,
    dismissed: people.filter((person) => !here.includes(person)),
    unknown: ids.filter((id) => !known.has(id)),
  }
}

/** What became of a set of groups when it was used. */
export interface UsedSet {
  readonly name: string
  /** New on the form. */
  readonly added: readonly GroupId[]
  readonly before: number
  /** I am no longer a member of them, so they were left out. */
  readonly gone: number
}

/** @param mine the groups that I am in; null while that is not known */
export function fromSet(
  { name, ids }: SavedList<GroupId>,
  mine: ReadonlySet<GroupId> | null,
  chosen: readonly GroupId[],
): UsedSet {
  const there = mine ? ids.filter((id) => mine.has(id)) : ids
  const added = there.filter((id) => !chosen.includes(id))
  return { name, added, before: there.length - added.length, gone: ids.length - there.length }
}
