import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { DraftRecord } from '#domain/draft/draft-record.ts'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** The draft that was stored before this page was opened; undefined until it is known whether there is one. */
export const useStoredDraft = (): DraftRecord | null | undefined => useServices()?.drafts.atOpening()

/** These people, read once. */
export const draftPeopleOptions = (services: Services | null, ids: readonly UserId[]) =>
  queryOptions({
    queryKey: ['draft-people', ids],
    queryFn: services && ids.length > 0 ? () => services.people.byIds(ids) : skipToken,
    staleTime: Infinity,
  })

/** People of a stored draft as they are now. */
export interface DraftPeople {
  /** Undefined until they are read. */
  readonly people: readonly Person[] | undefined
  readonly failed: boolean
  readonly reading: boolean
  readonly retry: () => void
}

/** Reads the people of a stored draft, of which only the IDs are known. */
export function useDraftPeople(ids: readonly UserId[]): DraftPeople {
  const { data, isError, isFetching, refetch } = useQuery(draftPeopleOptions(useServices(), ids))
  return { people: data, failed: isError, reading: isFetching, retry: () => void refetch() }
}
