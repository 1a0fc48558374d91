import { keepPreviousData, queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { Person } from '#domain/person.ts'
import { shortestQuery } from '#domain/text-match.ts'
import { useServices, type Services } from './services.tsx'

/** Fewer letters are not asked: the portal would answer with everybody (rest.md 4.4). */
const peopleSearchOptions = (services: Services | null, words: string) =>
  queryOptions({
    queryKey: ['people-search', words],
    queryFn: services && words.length >= shortestQuery ? () => services.people.search(words) : skipToken,
    staleTime: 5 * 60_000,
  })

const nobody: readonly Person[] = []

/** Results for a query, which may still be those of the query before (`fresh` is false then). */
export interface PeopleSearch {
  readonly people: readonly Person[]
  readonly more: boolean
  readonly fresh: boolean
  readonly searching: boolean
  readonly failed: boolean
  readonly retry: () => void
}

export function usePeopleSearch(words: string): PeopleSearch {
  const { data, isFetching, isError, isPlaceholderData, refetch } = useQuery({
    ...peopleSearchOptions(useServices(), words),
    placeholderData: keepPreviousData,
  })
  return {
    people: data?.people ?? nobody,
    more: data?.more ?? false,
    fresh: data !== undefined && !isPlaceholderData,
    searching: isFetching,
    failed: isError,
    retry: () => void refetch(),
  }
}
