import { userId, type UserId } from './ids.ts'
import { parseStored, storedIds } from './stored.ts'

/** One page of people by ID; a longer list would no longer be "lately". */
export const mostRecentPeople = 20

/** People invited now come before those invited earlier, each once. */
export const withRecentPeople = (invited: readonly UserId[], earlier: readonly UserId[]): readonly UserId[] =>
  [...new Set([...invited, ...earlier])].slice(0, mostRecentPeople)

/** What is kept of them: who they are is read afresh. */
export interface RecentPeopleRecord {
  readonly version: 1
  readonly people: readonly UserId[]
}

/** As it was stored; null for anything damaged, foreign or empty. */
export function parseRecentPeople(text: string): RecentPeopleRecord | null {
  const stored = parseStored(text, 1)
  const people = withRecentPeople(storedIds(stored?.['people']).map(userId), [])
  return people.length > 0 ? { version: 1, people } : null
}
