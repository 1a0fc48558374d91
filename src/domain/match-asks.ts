import type { ListWish } from './list-entry.ts'
import { hitOf, withNoSecondName, withoutPatronymic } from './match-hit.ts'
import { waiting, type Hit } from './match-line.ts'
import { asksFor } from './people-asks.ts'
import type { PeopleFound, PeopleLookup } from './ports.ts'
import { readingsOf, type Reading } from './query-readings.ts'

/** What helps to find who is meant. */
export interface MatchSurroundings {
  /** BCP 47 tag of the portal's language. */
  readonly language: string
  /** Names of departments by ID, as far as they are known. */
  readonly departments: ReadonlyMap<number, string>
  /** The portal lets addresses be looked up. */
  readonly emails: boolean
}

/** One way to find who is meant: what to ask, and what the answers, in the same order, tell. */
export interface MatchStep {
  readonly asks: readonly PeopleLookup[]
  readonly read: (answers: readonly PeopleFound[]) => Hit
}

const words = (readings: readonly Reading[], active: boolean): readonly PeopleLookup[] =>
  asksFor(readings).map((ask) => ({ kind: 'words', words: ask.words, active }))

function emailStep(email: string): MatchStep {
  return {
    asks: [{ kind: 'email', email }],
    read: ([found]) => {
      const [person, ...others] = found?.people ?? []
      if (!person) return { kind: 'none', why: 'nobody' }
      return others.length === 0
        ? { kind: 'one', person }
        : { kind: 'some', people: [person, ...others], exact: true, more: false }
    },
  }
}

const tooShort: MatchStep = { asks: [], read: () => ({ kind: 'none', why: 'too-short' }) }

/** The name as it stands. */
function typedStep(name: string, { language, departments }: MatchSurroundings): MatchStep {
  const readings = readingsOf(name, language)
  const typed = readings.slice(0, 1)
  const asks = words(typed, true)
  if (asks.length === 0 && asksFor(readings).length === 0) return tooShort
  return { asks, read: (answers) => hitOf(answers, typed, departments) }
}

/** The name in other layouts and alphabets, without the patronymic, and among those who no longer work here. */
function forgivingStep(name: string, { language, departments }: MatchSurroundings): MatchStep {
  const readings = readingsOf(name, language)
  const short = withoutPatronymic(name)
  const shortReadings = short === null ? [] : readingsOf(short, language).slice(0, 1)
  const wholeAsks = [...words(readings, true), ...words(readings.slice(0, 1), false).slice(0, 2)]
  const shortAsks = words(shortReadings, true)
  if (wholeAsks.length === 0) return tooShort
  return {
    asks: [...wholeAsks, ...shortAsks],
    read: (answers) => {
      const whole = hitOf(answers.slice(0, wholeAsks.length), readings, departments)
      if (whole.kind === 'one' || shortAsks.length === 0) return whole
      const less = hitOf(answers.slice(wholeAsks.length).map(withNoSecondName), shortReadings, departments)
      return less.kind === 'one' || whole.kind === 'none' ? less : whole
    },
  }
}

/**
 * The ways to find who is meant by a line, best first; the first that finds somebody called so ends the search. Each
 * is worked out when its turn comes: a thousand names take seconds.
 */
export function stepsFor({ email, name }: ListWish, around: MatchSurroundings): readonly (() => MatchStep)[] {
  const byEmail = email !== null && around.emails ? [() => emailStep(email)] : []
  const byName = name === '' ? [] : [() => typedStep(name, around), () => forgivingStep(name, around)]
  return [...byEmail, ...byName]
}

/** What a line that no step has found comes to. */
export function nobodyFor(wish: ListWish, around: MatchSurroundings, last: Hit): Hit {
  const untold = wish.email !== null && !around.emails
  if (last.kind === 'some') return last
  if (untold && last.kind !== 'one') return { kind: 'none', why: 'no-email-lookup' }
  return last === waiting ? { kind: 'none', why: 'nobody' } : last
}
