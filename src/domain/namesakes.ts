import type { UserId } from './ids.ts'
import type { Person } from './person.ts'
import { foldedWords } from './text-words.ts'

/** Thousands of chosen people are compared with those found at every key: a name is taken apart once. */
const known = new WeakMap<Person, string>()

/** Names that look the same to a hurried reader are the same: "Пётр Иванов" and "Иванов Петр". */
function nameKey(person: Person): string {
  const key = known.get(person) ?? foldedWords(person.name).toSorted().join(' ')
  known.set(person, key)
  return key
}

/** Those who have somebody else of the same name among these people. */
export function namesakesAmong(people: Iterable<Person>): ReadonlySet<UserId> {
  const first = new Map<string, UserId>()
  const shared = new Set<UserId>()
  for (const person of people) {
    const key = nameKey(person)
    if (key === '') continue
    const other = first.get(key)
    if (other === undefined) first.set(key, person.id)
    else if (other !== person.id) shared.add(other).add(person.id)
  }
  return shared
}
