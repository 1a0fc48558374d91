import type { Hit } from './match-line.ts'
import { fitOf, rankOfFit, wordsOf } from './person-fit.ts'
import type { Person } from './person.ts'
import type { PeopleFound } from './ports.ts'
import type { Reading } from './query-readings.ts'
import { foldedWords } from './text-words.ts'

/** Fits of whole words tell who is meant; beginnings of words only who may be. */
const leastSure = rankOfFit('whole-words')

const dismissedFar = 500
const unsureFar = 1_000

const isSure = (far: number): boolean => far < unsureFar

/**
 * How far a person is from what a line says: whole words before beginnings, who works here before who does not, the
 * likelier reading before the others. Null for no fit.
 */
function distance(
  person: Person,
  readings: readonly Reading[],
  departments: ReadonlyMap<number, string>,
): number | null {
  const words = wordsOf(person, departments)
  const fits = readings.flatMap((reading, at) => {
    const fit = fitOf(words, reading)
    if (!fit) return []
    const rank = rankOfFit(fit)
    return at * 10 + rank + (rank > leastSure ? unsureFar : 0)
  })
  return fits.length > 0 ? Math.min(...fits) + (person.active ? 0 : dismissedFar) : null
}

/**
 * Who is meant by a name, out of the portal's answers to it. One only when the words are whole, nobody else fits
 * them as well, and the portal did not cut its answer off.
 */
export function hitOf(
  answers: readonly PeopleFound[],
  readings: readonly Reading[],
  departments: ReadonlyMap<number, string>,
): Hit {
  const people = new Map(answers.flatMap((answer) => answer.people.map((person) => [person.id, person])))
  const placed = [...people.values()].flatMap((person) => {
    const far = distance(person, readings, departments)
    return far === null ? [] : [{ person, far }]
  })
  const best = Math.min(...placed.map(({ far }) => far))
  const limit = isSure(best) || best >= unsureFar + dismissedFar ? best : unsureFar + dismissedFar - 1
  const [only, ...others] = placed.filter(({ far }) => far <= limit).map(({ person }) => person)
  const more = answers.some((answer) => answer.more)
  if (!only) return { kind: 'none', why: 'nobody' }
  if (others.length === 0 && isSure(best) && !more) return { kind: 'one', person: only }
  return { kind: 'some', people: [only, ...others], exact: isSure(best), more }
}

const patronymic = /(?:вич|вна|чна|ич|ұлы|улы|қызы|кызы)$/u

/** "Иванов Пётр" for "Иванов Пётр Сергеевич": lists have patronymics that portals lack. Null where there is none. */
export function withoutPatronymic(name: string): string | null {
  const words = name.split(' ')
  const rest = words.filter((word, at) => at === 0 || !patronymic.test(word.toLowerCase()))
  return words.length > 2 && rest.length === 2 ? rest.join(' ') : null
}

/** Those of whom the portal knows no patronymic: with another one it would be somebody else. */
export const withNoSecondName = (found: PeopleFound): PeopleFound => ({
  ...found,
  people: found.people.filter(({ secondName = '' }) => foldedWords(secondName).length === 0),
})
