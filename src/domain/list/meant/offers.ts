import type { LineMatch } from '#domain/list/line.ts'
import type { Person } from '#domain/people/person.ts'

export const nobody: LineMatch = { kind: 'none', why: 'nobody' }

/** Everybody a match names. */
export const peopleOf = (match: LineMatch): readonly Person[] => {
  if (match.kind === 'one') return [match.person]
  return match.kind === 'some' ? match.people : []
}

/** The people to choose from, each once; a single one is only a suggestion. `from` is one of the matches that name them. */
export function someOf(people: readonly Person[], from: LineMatch = nobody): LineMatch {
  const each = [...new Map(people.map((person) => [person.id, person])).values()]
  const more = from.kind === 'some' && from.more
  return each.length === 0 ? nobody : { kind: 'some', people: each, exact: each.length > 1, more }
}

/** People who may be meant, none of whom has exactly the name. */
export function offerOf(people: readonly Person[], from: LineMatch): LineMatch {
  const match = someOf(people, from)
  return match.kind === 'some' ? { ...match, exact: false } : from
}
