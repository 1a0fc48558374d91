import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { GroupDetails } from '#domain/group.ts'
import type { GroupId } from '#domain/ids.ts'
import { useOpening } from './opening.ts'
import { useServices, type Services } from './services.tsx'

const noDetails: ReadonlyMap<GroupId, GroupDetails> = new Map()

/** What the portal's second list adds to my groups (rest.md 3.4). Optional: without it the rights are unknown. */
const groupDetailsOptions = (services: Services | null, ids: readonly GroupId[]) =>
  queryOptions({
    queryKey: ['group-details', ids],
    queryFn: services && ids.length > 0 ? () => services.groups.details(ids) : skipToken,
    retry: false,
  })

/** Details of all my groups as far as the portal tells them. */
export function useGroupDetails(): ReadonlyMap<GroupId, GroupDetails> {
  const opening = useOpening()
  const mayAsk = opening.data?.scopes.includes('socialnetwork') ?? false
  const ids = mayAsk ? (opening.data?.groups ?? []).map(({ id }) => id) : []
  return useQuery(groupDetailsOptions(useServices(), ids)).data ?? noDetails
}
