import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Person } from '#domain/people/person.ts'
import type { PortalErrorCode } from '#domain/portal-error.ts'
import { answerTo, candidatesIn, freshAnswers } from '#domain/search/known-answers.ts'
import { rankPeople, type PersonMatch, type SearchContext } from '#domain/search/people-ranking.ts'
import { isNameOfSigns, nameSearchesFor } from '#domain/search/name-searches.ts'
import { portalSearchesFor } from '#domain/search/portal-searches.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { useServices } from '#queries/services.tsx'
import { noAnswers, peopleAnswersOptions, peopleSearchOptions } from './known-answers.ts'

/** Who matches a query, best first. */
export interface PeopleMatches {
  readonly matches: readonly PersonMatch[]
  /** The portal cut an answer off. */
  readonly more: boolean
  /** What the first match was found by, if that is not what was typed: "иванов" for "bdfyjd". */
  readonly shownFor: string | null
}

/** The matches of a query and how the search for more is going. */
export interface PeopleSearch {
  readonly shown: PeopleMatches
  /**
   * The portal can be asked for whatever begins like the query: it has a word of three letters, or is a name of signs.
   * Of two letters it is asked for those whose name they are.
   */
  readonly askable: boolean
  /** False while those of the query before are shown. */
  readonly fresh: boolean
  readonly searching: boolean
  /** Why the search did not work. */
  readonly failure: PortalErrorCode | null
  /** To be called with every keystroke: what was answered long ago is asked again. */
  readonly forgetOld: () => void
}

/** Everybody in the answers to earlier searches. */
export function usePeopleAnswered(): readonly Person[] {
  const { data: answers = noAnswers } = useQuery(peopleAnswersOptions)
  return useMemo(() => answers.flatMap(({ people }) => people), [answers])
}

export const nobodyFound: PeopleMatches = { matches: [], more: false, shownFor: null }

/**
 * Searches the people of the portal. What earlier answers can tell is shown at once; the portal is asked for the rest
 * when the query has settled.
 *
 * @param language BCP 47 tag of the portal's language
 * @param before what was shown when this was typed: it stays, dimmed, until there is something to show instead
 */
export function usePeopleSearch(
  query: string,
  settled: boolean,
  language: string,
  context: SearchContext,
  before: PeopleMatches,
): PeopleSearch {
  const services = useServices()
  const client = useQueryClient()
  const { data: answers = noAnswers } = useQuery(peopleAnswersOptions)
  const interpretations = useMemo(() => interpretationsOf(query, language), [query, language])
  const searches = useMemo(
    () => [...portalSearchesFor(interpretations), ...nameSearchesFor(query, true)],
    [interpretations, query],
  )

  const { answered, missing } = useMemo(() => {
    const known = searches.map((search) => [search, answerTo(search, answers, context.departments)] as const)
    return {
      answered: known.flatMap(([search, answer]) => (answer ? [[search, answer] as const] : [])),
      missing: known.flatMap(([search, answer]) => (answer ? [] : [search])),
    }
  }, [searches, answers, context.departments])

  const complete = missing.length === 0
  const matches = useMemo((): PeopleMatches | null => {
    if (!complete) return null
    const matches = rankPeople(candidatesIn(answered), interpretations, context)
    const [first] = matches
    return {
      matches,
      more: answered.some(([, { more }]) => more),
      shownFor: first && first.interpretation.kind !== 'typed' ? first.interpretation.text : null,
    }
  }, [complete, answered, interpretations, context])

  const asked = useQuery(peopleSearchOptions(services, settled ? missing : []))
  return {
    shown: matches ?? before,
    askable: searches.some(({ name }) => name === undefined) || isNameOfSigns(query),
    fresh: matches !== null,
    searching: asked.isFetching,
    failure: asked.error?.code ?? null,
    forgetOld: () =>
      client.setQueryData(peopleAnswersOptions.queryKey, (known = noAnswers) =>
        freshAnswers(known, Date.now()),
      ),
  }
}
