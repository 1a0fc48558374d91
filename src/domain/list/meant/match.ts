import type { PeopleFound } from '#domain/people/people-directory.ts'
import type { Person } from '#domain/people/person.ts'
import { foldedWords } from '#domain/words/folded-words.ts'
import type { Interpretation } from '#domain/words/interpretations.ts'
import { fitOf } from './fit.ts'
import type { LineMatch } from '#domain/list/line.ts'

const dismissedFar = 500
const unsureFar = 1_000

const isSure = (far: number): boolean => far < unsureFar

/** 0 for the best: who certainly fits before who may be meant, who works here before who was dismissed. */
function distance(
  person: Person,
  interpretations: readonly Interpretation[],
  departments: ReadonlyMap<number, string>,
): number | null {
  const fit = fitOf(person, interpretations, departments)
  return fit && fit.far + (fit.named ? 0 : unsureFar) + (person.active ? 0 : dismissedFar)
}

/** Tells namesakes apart by the rest of their row; null if it does not. */
type Tell = (namesakes: readonly Person[]) => Person | null

/**
 * Who is meant by a name, out of the portal's answers to it. `one` only if whole words match, the surname among them,
 * nobody else matches as well or `tell` says which, and the portal did not cut its answer off.
 */
export function lineMatchOf(
  answers: readonly PeopleFound[],
  interpretations: readonly Interpretation[],
  departments: ReadonlyMap<number, string>,
  tell: Tell = () => null,
): LineMatch {
  const people = new Map(answers.flatMap((answer) => answer.people.map((person) => [person.id, person])))
  const ranked = [...people.values()].flatMap((person) => {
    const far = distance(person, interpretations, departments)
    return far === null ? [] : [{ person, far }]
  })
  const best = Math.min(...ranked.map(({ far }) => far))
  const limit = isSure(best) || best >= unsureFar + dismissedFar ? best : unsureFar + dismissedFar - 1
  const fitting = ranked
    .filter(({ far }) => far <= limit)
    .toSorted((a, b) => a.far - b.far)
    .map(({ person }) => person)
  const [only, ...others] = fitting
  const more = answers.some((answer) => answer.more)
  if (!only) return { kind: 'none', why: 'nobody' }
  const meant = others.length === 0 ? only : tell(fitting)
  if (meant && isSure(best) && !more) return { kind: 'one', person: meant }
  return { kind: 'some', people: fitting, exact: isSure(best), more }
}

const patronymic = /(?:вич|вна|чна|ич|ұлы|улы|қызы|кызы)$/u

/** True for a word such as "Сергеевич". */
export const isPatronymic = (word: string): boolean => patronymic.test(word.toLowerCase())

/** "Иванов Пётр" for "Иванов Пётр Сергеевич": lists have patronymics that portals lack. Null where there is none. */
export function withoutPatronymic(name: string): string | null {
  const words = name.split(' ')
  const rest = words.filter((word, at) => at === 0 || !isPatronymic(word))
  return words.length > 2 && rest.length === 2 ? rest.join(' ') : null
}

/** The portal knows no patronymic of this person. */
export const hasNoSecondName = ({ secondName = '' }: Person): boolean => foldedWords(secondName).length === 0

/** Only the people of whom the portal knows no patronymic: anybody with a different one is not meant. */
export const withNoSecondName = (found: PeopleFound): PeopleFound => ({
  ...found,
  people: found.people.filter(hasNoSecondName),
})
