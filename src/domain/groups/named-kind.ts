import type { GroupKind } from './group.ts'

/**
 * The kind of a group as far as a text speaks of it: projects, Scrum teams and collabs have names of their own for
 * themselves and for their roles. `other` is a plain group, several of different kinds, and one of which nothing is known.
 */
export type NamedKind = Exclude<GroupKind, 'group'> | 'other'

/** What a text may call these groups and the roles in them; undefined for a group whose kind is not known. */
export function namedKind(kinds: readonly (GroupKind | undefined)[]): NamedKind {
  const [first, ...others] = kinds
  if (first === undefined || first === 'group') return 'other'
  return others.every((kind) => kind === first) ? first : 'other'
}
