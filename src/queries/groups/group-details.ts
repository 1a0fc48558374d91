import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { GroupDetails } from '#domain/groups/group.ts'
import type { GroupId } from '#domain/ids.ts'
import { useOpening } from '#queries/opening.ts'
import { useServices, type Services } from '#queries/services.tsx'

const noDetails: ReadonlyMap<GroupId, GroupDetails> = new Map()

/** What the portal's second list adds to my groups (rest.md 3.4). Optional: without it the rights are unknown. */
const groupDetailsOptions = (services: Services | null, ids: readonly GroupId[]) =>
  queryOptions({
    queryKey: ['group-details', ids],
    queryFn: services && ids.length > 0 ? () => services.groups.details(ids) : skipToken,
    retry: false,
  })

/**
 * Details of my groups, as far as the portal lists them; empty until they are known.
 *
 * @param wanted all of them; those of the first come with the opening
 */
export function useGroupDetails(wanted: boolean): ReadonlyMap<GroupId, GroupDetails> {
  const { data: opening } = useOpening()
  const further = wanted && opening?.scopes.includes('socialnetwork') ? opening.further : []
  const { data: others } = useQuery(groupDetailsOptions(useServices(), further))
  const first = opening?.details ?? noDetails
  return useMemo(() => (others ? new Map([...first, ...others]) : first), [first, others])
}
