import { queryOptions, skipToken, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import { useServices, type Services } from './services.tsx'

export const peopleByIdOptions = (services: Services | null, ids: readonly UserId[]) =>
  queryOptions({
    queryKey: ['people', ids],
    queryFn: services && ids.length > 0 ? () => services.people.byIds(ids) : skipToken,
  })

/** People whom only their IDs are known of. */
export const usePeopleById = (ids: readonly UserId[]): UseQueryResult<readonly Person[]> =>
  useQuery(peopleByIdOptions(useServices(), ids))
