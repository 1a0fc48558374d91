import type { UserRow } from '../world/tables.ts'
import { fullName, type HostContext } from './context.ts'

/** The whole cast of the demo; of a company of 100,000 the others are searched for (client/person-finder.js). */
const most = 80

/** People one can switch to: those with unanswered invitations first would move around, so simply the first ones and me. */
export function peopleToBe({ portal, me }: HostContext): UserRow[] {
  const people = [me]
  for (const person of portal.world.people.all()) {
    if (people.length >= most) break
    if (person.id !== me.id && person.active && person.type !== 'bot') people.push(person)
  }
  return people.sort((one, other) => one.id - other.id)
}

/** Text of each choice; namesakes are told apart by their work. */
export function namesToBe(people: readonly UserRow[]): Map<number, string> {
  const times = new Map<string, number>()
  for (const person of people) times.set(fullName(person), (times.get(fullName(person)) ?? 0) + 1)
  return new Map(
    people.map((person) => {
      const name = fullName(person)
      return [person.id, times.get(name) === 1 ? name : `${name}, ${person.position ?? person.id}`]
    }),
  )
}
