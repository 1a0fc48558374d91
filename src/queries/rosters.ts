import { queryOptions, skipToken, useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { GroupId } from '#domain/ids.ts'
import type { PortalError } from '#domain/portal-error.ts'
import type { Roster } from '#domain/roster.ts'
import type { RosterReading } from '#domain/verdict.ts'
import type { Readings } from '#domain/verdict-table.ts'
import { useServices, type Services } from './services.tsx'

/** Begins the key of every group's reading. */
export const anyRoster = ['roster'] as const

/** Who has which relation to a group, and whether I may invite there. */
export const rosterOptions = (services: Services | null, id: GroupId) =>
  queryOptions({
    queryKey: [...anyRoster, id],
    queryFn: services ? () => services.groups.roster(id, 'origins') : skipToken,
  })

/** A failed reading: gone for good, or merely unreadable. */
export const failedReading = (error: PortalError): RosterReading =>
  error.code === 'group-not-found' ? { state: 'gone' } : { state: 'unreadable' }

function readingOf({ data, error }: Pick<UseQueryResult<Roster>, 'data' | 'error'>): RosterReading {
  if (data) return { state: 'read', roster: data }
  return error ? failedReading(error) : { state: 'reading' }
}

/** What is known of the chosen groups, in their order. */
export function useReadings(ids: readonly GroupId[]): Readings {
  const services = useServices()
  const results = useQueries({ queries: ids.map((id) => rosterOptions(services, id)) })
  const key = results.map(({ dataUpdatedAt, errorUpdatedAt }) => `${dataUpdatedAt}/${errorUpdatedAt}`).join()
  return useMemo(
    () =>
      new Map(ids.map((id, index) => [id, readingOf(results[index] ?? { data: undefined, error: null })])),
    // The results are new objects at every render; `key` changes when one of them was read or failed.
    // oxlint-disable-next-line react/exhaustive-deps
    [ids, key],
  )
}
