import type { Person } from './person.ts'
import { foldedWords } from './text-match.ts'

/** How many words of the query are whole words of the name. */
function wholeWords({ name }: Person, wanted: readonly string[]): number {
  const own = new Set(foldedWords(name))
  return wanted.filter((word) => own.has(word)).length
}

/** Who is meant most exactly comes first; otherwise the portal's order stays. */
export function rankPeople(people: readonly Person[], query: string): readonly Person[] {
  const wanted = foldedWords(query)
  const ranked = people.map((person) => ({ person, exact: wholeWords(person, wanted) }))
  return ranked.toSorted((a, b) => b.exact - a.exact).map(({ person }) => person)
}
