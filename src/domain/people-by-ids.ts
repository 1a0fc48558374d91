import type { PeopleSoFar } from './department-people.ts'
import type { UserId } from './ids.ts'
import type { Person } from './person.ts'

/** People that one request brings: fifty pages of fifty (rest.md 6.4). */
const atOnce = 2_500

/** These people as they are now, in as few requests as possible, one after another. */
export async function* readByIds(
  ids: readonly UserId[],
  ask: (ids: readonly UserId[]) => Promise<readonly Person[]>,
  most = atOnce,
): AsyncGenerator<PeopleSoFar> {
  const people: Person[] = []
  for (let start = 0; start < ids.length; start += most) {
    people.push(...(await ask(ids.slice(start, start + most))))
    yield { people: [...people], total: ids.length }
  }
}
