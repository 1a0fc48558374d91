import type { TypedText } from '#domain/list/read-typed.ts'
import type { UserId } from '#domain/ids.ts'
import type { PersonMatch } from '#domain/search/people-ranking.ts'

/** A person with the parts of the name that match. */
export type FoundPerson = Pick<PersonMatch, 'person' | 'ranges'>

export interface FoundSection {
  readonly key: 'exact' | 'recent' | 'team' | 'found' | 'dismissed'
  readonly matches: readonly FoundPerson[]
}

/** Whom an address, an ID or a link stands for. */
function exactPeople(typed: TypedText | null): readonly FoundPerson[] {
  if (typed?.kind !== 'person') return []
  const { match } = typed
  const people = match.kind === 'one' ? [match.person] : match.kind === 'some' ? match.people : []
  return people.map((person) => ({ person, ranges: [] }))
}

const isFilled = ({ matches }: FoundSection): boolean => matches.length > 0

/** Who was found, each once, and no section without anybody; first whom the text itself names. */
export function foundSections(
  typed: TypedText | null,
  others: readonly FoundSection[],
  dismissed: readonly FoundPerson[],
): readonly FoundSection[] {
  const sections: readonly FoundSection[] = [
    { key: 'exact', matches: exactPeople(typed) },
    ...others,
    { key: 'dismissed', matches: dismissed },
  ]
  const shown = new Set<UserId>()
  return sections
    .map(({ key, matches }) => {
      const further = matches.filter(({ person }) => !shown.has(person.id))
      for (const { person } of further) shown.add(person.id)
      return { key, matches: further }
    })
    .filter(isFilled)
}

/** I am never offered; only a query that finds nobody else is answered with me, and why that is. */
export function withoutMe(sections: readonly FoundSection[], me: UserId | null): readonly FoundSection[] {
  const others = sections
    .map(({ key, matches }) => ({ key, matches: matches.filter(({ person }) => person.id !== me) }))
    .filter(isFilled)
  return others.length > 0 ? others : sections
}
