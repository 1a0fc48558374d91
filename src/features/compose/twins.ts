import type { Person } from '#domain/person.ts'

/** Is there somebody else of the same name in the list? Then position and department have to tell them apart. */
export const hasTwin = (person: Person, list: readonly Person[]): boolean =>
  list.some((other) => other.id !== person.id && other.name === person.name)
