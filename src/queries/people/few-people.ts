import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { useServices, type Services } from '#queries/services.tsx'

const nobody: readonly Person[] = []

const fewPeopleOptions = (services: Services | null, ids: readonly UserId[]) =>
  queryOptions({
    queryKey: ['few-people', ids],
    queryFn: services && ids.length > 0 ? () => services.people.byIds(ids) : skipToken,
    staleTime: Infinity,
    retry: false,
  })

/** A few people who are only named, by one request; nobody until they are known, and if they cannot be read. */
export const useFewPeople = (ids: readonly UserId[]): readonly Person[] =>
  useQuery(fewPeopleOptions(useServices(), ids)).data ?? nobody
