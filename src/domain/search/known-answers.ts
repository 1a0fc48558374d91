import type { PeopleFound } from '#domain/people/people-directory.ts'
import type { Person } from '#domain/people/person.ts'
import type { Candidate } from './people-ranking.ts'
import { covers, type PortalSearch } from './portal-searches.ts'

/** The portal's answer to a search. */
export interface Answer extends PeopleFound {
  readonly words: string
  /** Milliseconds since 1970. */
  readonly at: number
}

/** How long an answer is trusted: people come and go. Milliseconds. */
const freshFor = 5 * 60_000

const mostKept = 200

/** The answers without those that are too old; the same list when all are fresh. */
export const freshAnswers = (answers: readonly Answer[], now: number): readonly Answer[] =>
  answers.some(({ at }) => now - at >= freshFor) ? answers.filter(({ at }) => now - at < freshFor) : answers

/** The answers with newer ones added; beyond 200 the oldest are dropped. */
export const withAnswers = (known: readonly Answer[], added: readonly Answer[]): readonly Answer[] =>
  [...known, ...added].slice(-mostKept)

const isSame = (answer: Answer, words: string): boolean =>
  answer.words === words || (covers(answer.words, words) && covers(words, answer.words))

/** Can the app tell for everybody in the answer whether they match a longer search? Not if a department is unnamed. */
const isProvable = ({ people }: Answer, departments: ReadonlyMap<number, string>): boolean =>
  people.every(({ departmentIds }: Person) => departmentIds.every((id) => departments.has(id)))

/**
 * A known answer that holds everybody whom the search would find: the answer to the same words, or one to fewer or
 * shorter words that was not cut off. Null if the portal has to be asked.
 *
 * @param departments names by ID, as far as they are known
 */
export function answerTo(
  { words }: PortalSearch,
  answers: readonly Answer[],
  departments: ReadonlyMap<number, string>,
): Answer | null {
  const same = answers.findLast((answer) => isSame(answer, words))
  if (same) return same
  const wider = answers.filter(
    (answer) => !answer.more && covers(answer.words, words) && isProvable(answer, departments),
  )
  const [narrowest] = wider.toSorted((a, b) => a.people.length - b.people.length)
  return narrowest ?? null
}

/** Everybody in the answers to these searches, in the portal's order. */
export const candidatesIn = (answered: readonly (readonly [PortalSearch, Answer])[]): readonly Candidate[] =>
  answered.flatMap(([{ kind }, { people }]) => people.map((person) => ({ person, direct: kind === 'typed' })))
