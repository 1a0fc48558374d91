import { queryOptions, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Opening } from '#domain/groups/group-directory.ts'
import { useServices, type Services } from './services.tsx'

/** Who I am and my groups: the first request, sent once. */
export const openingOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['opening'],
    queryFn: services ? () => services.groups.open() : skipToken,
    staleTime: Infinity,
  })

export const useOpening = (): UseQueryResult<Opening> => useQuery(openingOptions(useServices()))
