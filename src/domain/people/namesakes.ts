import type { UserId } from '#domain/ids.ts'
import { foldedWords } from '#domain/words/folded-words.ts'
import type { Person } from './person.ts'

/** Thousands of chosen people are compared at every keystroke, so each name is tokenised once. */
const keys = new WeakMap<Person, string>()

/** Equal for names that a hurried reader takes for the same: "Пётр Иванов" and "Иванов Петр". */
function nameKey(person: Person): string {
  const key = keys.get(person) ?? foldedWords(person.name).toSorted().join(' ')
  keys.set(person, key)
  return key
}

/** Whether somebody else among the people has the same name, in any order of its words. */
export function hasNamesake(person: Person, people: readonly Person[]): boolean {
  const key = nameKey(person)
  return key !== '' && people.some((other) => other.id !== person.id && nameKey(other) === key)
}

/** IDs of the people who share their name, in any order of its words, with somebody else of them. */
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
