import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { rankPeople, type PersonMatch, type SearchContext } from '#domain/search/people-ranking.ts'
import { portalSearchesFor } from '#domain/search/portal-searches.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** No more people than this are named: a longer list would not tell who was meant. */
const fewPeople = 3

/** How long it is taken to be known who was dismissed, in milliseconds. */
const freshMs = 60_000

const dismissedOptions = (services: Services | null, searches: readonly string[]) =>
  queryOptions({
    queryKey: ['dismissed-people', searches],
    queryFn:
      services && searches.length > 0
        ? async () => {
            const found = await services.people.lookUp(
              searches.map((words) => ({ kind: 'words', words, active: false })),
            )
            return found.flatMap(({ people }) => people)
          }
        : skipToken,
    staleTime: freshMs,
    retry: false,
  })

export interface DismissedPeople {
  readonly matches: readonly PersonMatch[]
  readonly reading: boolean
}

/**
 * Those who no longer work here and are meant by the words as they were typed.
 *
 * @param query empty to ask nothing: it costs a request that is only worth it when nobody else was found
 */
export function useDismissedPeople(query: string, language: string, context: SearchContext): DismissedPeople {
  const services = useServices()
  const typed = useMemo(() => interpretationsOf(query, language).slice(0, 1), [query, language])
  const searches = portalSearchesFor(typed).map(({ words }) => words)
  const { data, isFetching } = useQuery(dismissedOptions(services, searches))
  const matches = useMemo(() => {
    const gone = (data ?? []).filter(({ kind, active }) => kind !== 'other' && !active)
    const candidates = gone.map((person) => ({ person, direct: false }))
    return rankPeople(candidates, typed, context).slice(0, fewPeople)
  }, [data, typed, context])
  return { matches, reading: isFetching }
}
