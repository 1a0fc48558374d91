import type { UserId } from './ids.ts'
import type { Person } from './person.ts'
import { fitOf, rankOfFit, wordsOf } from './person-fit.ts'
import type { Reading, ReadingKind } from './query-readings.ts'
import { partsBegun, type MatchRange } from './text-match.ts'

/** Somebody whom the portal or an earlier answer offers for a query. */
export interface Candidate {
  readonly person: Person
  /** The portal itself found this person for the words as they were typed. */
  readonly direct: boolean
}

/** What helps to tell who is meant. */
export interface Surroundings {
  /** Names of departments by ID, as far as they are known. */
  readonly departments: ReadonlyMap<number, string>
  readonly myDepartments: ReadonlySet<number>
  /** Whom I invited lately. */
  readonly recent: ReadonlySet<UserId>
}

/** A person who fits, in the reading of the query in which they fit best. */
export interface PersonMatch {
  readonly person: Person
  readonly reading: Reading
  /** Parts of the name that the query found. */
  readonly ranges: readonly MatchRange[]
}

const kinds: readonly ReadingKind[] = ['typed', 'retyped', 'sounded']

/** Behind all that can be explained. */
const unexplained = 100

/** The portal may have found this person by a department whose name we do not know. */
const hasUnnamedDepartment = ({ departmentIds }: Person, { departments }: Surroundings): boolean =>
  departmentIds.some((id) => !departments.has(id))

interface Placed {
  readonly person: Person
  readonly reading: Reading
  readonly tier: number
}

function placed(
  { person, direct }: Candidate,
  readings: readonly Reading[],
  around: Surroundings,
): Placed | null {
  const words = wordsOf(person, around.departments)
  let best: Placed | null = null
  for (const reading of readings) {
    const fit = fitOf(words, reading)
    if (!fit) continue
    const tier = kinds.indexOf(reading.kind) * 10 + rankOfFit(fit)
    if (!best || tier < best.tier) best = { person, reading, tier }
  }
  const [typed] = readings
  if (best || !typed || !direct || !hasUnnamedDepartment(person, around)) return best
  return { person, reading: typed, tier: unexplained }
}

const isNear = ({ id, departmentIds }: Person, { myDepartments, recent }: Surroundings): boolean =>
  recent.has(id) || departmentIds.some((department) => myDepartments.has(department))

/**
 * Those of the candidates who fit the query, each once: as typed before retyped before transliterated, and in each
 * of these whole words before beginnings; inside a tier my department and people I invited lately first, then in
 * the order of the candidates.
 */
export function rankPeople(
  candidates: readonly Candidate[],
  readings: readonly Reading[],
  around: Surroundings,
): readonly PersonMatch[] {
  const seen = new Map<UserId, Candidate>()
  for (const candidate of candidates) {
    const earlier = seen.get(candidate.person.id)
    if (!earlier || (candidate.direct && !earlier.direct)) seen.set(candidate.person.id, candidate)
  }
  return [...seen.values()]
    .flatMap((candidate) => placed(candidate, readings, around) ?? [])
    .map((each) => ({ ...each, far: isNear(each.person, around) ? 0 : 1 }))
    .toSorted((a, b) => a.tier - b.tier || a.far - b.far)
    .map(({ person, reading }) => ({
      person,
      reading,
      ranges: partsBegun(person.name, reading.words, reading.form),
    }))
}
