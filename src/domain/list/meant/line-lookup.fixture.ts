import { lookUpIn } from '#domain/list/directory.fixture.ts'
import { entryOf, type ListEntry } from '#domain/list/entry.ts'
import type { PeopleFound, PeopleLookup } from '#domain/people/people-directory.ts'
import type { Person } from '#domain/people/person.ts'
import { lookUpLine, type LineResult } from './line-lookup.ts'
import type { MatchContext } from './match-context.ts'

export const emailOf = ({ id }: Person): string => `person${id}@x.example`

export const context: MatchContext = {
  language: 'ru',
  departments: new Map(),
  host: 'p.example',
  emails: true,
}

/** What becomes of the line in a company, and what it has to look up on the way. */
export function matched(
  entry: ListEntry,
  company: readonly Person[],
  where = context,
  answer = lookUpIn(company, emailOf),
) {
  const asked: PeopleLookup[] = []
  const owner = company.find(({ id }) => id === entry.keys.id) ?? null
  const asking = lookUpLine(entry, owner, where)
  let known: readonly PeopleFound[] = []
  for (;;) {
    const next = asking.next(known)
    if (next.done === true) return { result: next.value, asked }
    asked.push(...next.value)
    known = next.value.map(answer)
  }
}

/** A line with what it says about a person. */
export const lineOf = (
  text: string,
  keys: Partial<ListEntry['keys']> = {},
  parts: readonly string[] = [],
): ListEntry => ({
  text,
  keys: { ...entryOf(text).keys, ...keys },
  parts,
})

/** IDs of everybody whom the result names. */
export const peopleOf = (result: LineResult): readonly number[] => {
  if (result.kind === 'one') return [result.person.id]
  return result.kind === 'some' ? result.people.map(({ id }) => id) : []
}
