import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { rankOfKind, type Interpretation } from '#domain/words/interpretations.ts'
import { partsBegun, type MatchRange } from '#domain/words/prefix-match.ts'
import { matchQuality, rankOfQuality, personWords, type MatchQuality } from './match-quality.ts'

/** A person whom the portal, now or in an earlier answer, offers for a query. */
export interface Candidate {
  readonly person: Person
  /** The portal itself found this person for the words as they were typed. */
  readonly direct: boolean
}

/** What helps to guess who is meant. */
export interface SearchContext {
  /** Names of departments by ID, as far as they are known. */
  readonly departments: ReadonlyMap<number, string>
  readonly myDepartments: ReadonlySet<number>
  /** Whom I invited recently. */
  readonly recent: ReadonlySet<UserId>
}

/** A person who matches, by the interpretation of the query that matches best. */
export interface PersonMatch {
  readonly person: Person
  readonly interpretation: Interpretation
  /** The parts of the name that match. */
  readonly ranges: readonly MatchRange[]
}

/** Ranks behind every match that can be explained. */
const unexplained = 100

/** The portal may have found this person by a department whose name we do not know. */
const hasUnnamedDepartment = ({ departmentIds }: Person, { departments }: SearchContext): boolean =>
  departmentIds.some((id) => !departments.has(id))

interface RankedPerson {
  readonly person: Person
  readonly interpretation: Interpretation
  readonly tier: number
}

function rankCandidate(
  { person, direct }: Candidate,
  interpretations: readonly Interpretation[],
  context: SearchContext,
): RankedPerson | null {
  const words = personWords(person, context.departments)
  let best: RankedPerson | null = null
  for (const interpretation of interpretations) {
    const least = rankOfKind(interpretation.kind) * 10
    // No match by it could be better.
    if (best !== null && best.tier <= least) continue
    const quality: MatchQuality | null = matchQuality(words, interpretation)
    if (quality === null) continue
    const tier: number = least + rankOfQuality(quality)
    if (!best || tier < best.tier) best = { person, interpretation, tier }
  }
  const [typed] = interpretations
  if (best || !typed || !direct || !hasUnnamedDepartment(person, context)) return best
  return { person, interpretation: typed, tier: unexplained }
}

const isNear = ({ id, departmentIds }: Person, { myDepartments, recent }: SearchContext): boolean =>
  recent.has(id) || departmentIds.some((department) => myDepartments.has(department))

/** Ranks candidates for one query. */
export type PeopleRanking = (candidates: readonly Candidate[]) => readonly PersonMatch[]

/**
 * The candidates who match the query, each once: as typed before retyped before transliterated, and in each of these
 * whole words before prefixes; with equal rank, my departments and people I invited recently first, then in the order
 * of the candidates. Remembers how a person matched, for thousands of whom a few go or come.
 */
export function peopleRanking(
  interpretations: readonly Interpretation[],
  context: SearchContext,
): PeopleRanking {
  const known = [new Map<Person, RankedPerson | null>(), new Map<Person, RankedPerson | null>()] as const
  const ranked = (candidate: Candidate): RankedPerson | null => {
    const before = known[candidate.direct ? 1 : 0]
    const found = before.get(candidate.person)
    if (found !== undefined) return found
    const rank = rankCandidate(candidate, interpretations, context)
    before.set(candidate.person, rank)
    return rank
  }
  return (candidates) => {
    const seen = new Map<UserId, Candidate>()
    for (const candidate of candidates) {
      const earlier = seen.get(candidate.person.id)
      if (!earlier || (candidate.direct && !earlier.direct)) seen.set(candidate.person.id, candidate)
    }
    return [...seen.values()]
      .flatMap((candidate) => ranked(candidate) ?? [])
      .map((each) => ({ ...each, far: isNear(each.person, context) ? 0 : 1 }))
      .toSorted((a, b) => a.tier - b.tier || a.far - b.far)
      .map(({ person, interpretation }) => ({
        person,
        interpretation,
        ranges: partsBegun(person.name, interpretation.words, interpretation.form),
      }))
  }
}

/** The same for candidates who are ranked once. */
export const rankPeople = (
  candidates: readonly Candidate[],
  interpretations: readonly Interpretation[],
  context: SearchContext,
): readonly PersonMatch[] => peopleRanking(interpretations, context)(candidates)
