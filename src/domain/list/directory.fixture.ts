import type { PeopleFound, PeopleLookup } from '#domain/people/people-directory.ts'
import type { Person } from '#domain/people/person.ts'
import { plainWords } from '#domain/words/folded-words.ts'

/** SQL's LIKE in a column; an empty pattern is no condition. */
const isLike = (column: string, pattern: string): boolean =>
  pattern === '' || new RegExp(`^${pattern.replaceAll('%', '.*')}$`, 'isu').test(column)

/**
 * The portal's rules for tests (rest.md 4.3, 4.4): words of three letters or more, each of which begins a word of the
 * person; columns of the name as a whole; addresses. The last word of a name is the surname.
 */
export function lookUpIn(
  company: readonly Person[],
  emailOf: (person: Person) => string,
): (lookup: PeopleLookup) => PeopleFound {
  const fits = (lookup: PeopleLookup) => (person: Person) => {
    if (lookup.kind === 'email') return emailOf(person) === lookup.email
    if (person.active !== lookup.active) return false
    const { name, secondName = '', position } = person
    if (lookup.kind === 'name') {
      const [last = '', ...first] = name.split(' ').toReversed()
      return isLike(first.toReversed().join(' '), lookup.first) && isLike(last, lookup.last)
    }
    const wanted = lookup.words.split(' ').filter((word) => word.length >= 3)
    const own = plainWords(`${name} ${secondName} ${position}`)
    return wanted.every((word) => own.some((each) => each.startsWith(word)))
  }
  return (lookup) => ({ people: company.filter(fits(lookup)), more: false })
}
