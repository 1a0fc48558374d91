import {
  queryOptions,
  skipToken,
  useQueries,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import { withExtranetOf, type Roster, type RosterState, type RosterStates } from '#domain/groups/roster.ts'
import type { GroupId } from '#domain/ids.ts'
import { asPortalError, type PortalError } from '#domain/portal-error.ts'
import { openingOptions } from '#queries/opening.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** The key that all rosters begin with. */
export const anyRoster = ['roster'] as const

const rosterReader =
  (services: Services, id: GroupId) =>
  async ({ client }: { readonly client: QueryClient }): Promise<Roster> => {
    const opening = client.ensureQueryData(openingOptions(services)).catch(() => null)
    const roster = await services.groups.roster(id, 'origins')
    return withExtranetOf(roster, (await opening)?.groups ?? [])
  }

/** Who has which relation to a group, and whether I may invite there. */
export const rosterOptions = (services: Services | null, id: GroupId) =>
  queryOptions({
    queryKey: [...anyRoster, id],
    queryFn: services ? rosterReader(services, id) : skipToken,
  })

/** That a group is gone is an answer, too; any other failure leaves it unread. */
const isGone = ({ code }: PortalError): boolean => code === 'group-not-found'

/** A group as it is at this moment. Rejects with a `PortalError` when it cannot be read. */
export async function readRosterNow(
  client: QueryClient,
  services: Services | null,
  id: GroupId,
): Promise<RosterState> {
  try {
    return {
      state: 'read',
      roster: await client.fetchQuery({ ...rosterOptions(services, id), staleTime: 0 }),
    }
  } catch (error) {
    const failure = asPortalError(error)
    if (isGone(failure)) return { state: 'gone' }
    throw failure
  }
}

function rosterStateOf({ data, error }: Pick<UseQueryResult<Roster>, 'data' | 'error'>): RosterState {
  if (data) return { state: 'read', roster: data }
  if (!error) return { state: 'reading' }
  return { state: isGone(error) ? 'gone' : 'unreadable' }
}

/** Reads the chosen groups; what is known of each, in their order. */
export function useRosters(ids: readonly GroupId[]): RosterStates {
  const services = useServices()
  const results = useQueries({ queries: ids.map((id) => rosterOptions(services, id)) })
  const key = results.map(({ dataUpdatedAt, errorUpdatedAt }) => `${dataUpdatedAt}/${errorUpdatedAt}`).join()
  return useMemo(
    () =>
      new Map(
        ids.map((id, index) => [id, rosterStateOf(results[index] ?? { data: undefined, error: null })]),
      ),
    // The results are new objects at every render; `key` changes when one of them was read or failed.
    // oxlint-disable-next-line react/exhaustive-deps
    [ids, key],
  )
}
