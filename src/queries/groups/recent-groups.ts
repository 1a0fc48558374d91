import { queryOptions, skipToken, useQuery, type QueryClient } from '@tanstack/react-query'
import type { GroupId } from '#domain/ids.ts'
import { withRecentGroups } from '#domain/recents.ts'
import { useServices, type Services } from '#queries/services.tsx'

const none: readonly GroupId[] = []

const recentGroupsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['recent-groups'],
    queryFn: services ? async () => (await services.recentGroups.read()) ?? none : skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  })

/** Groups that I invited to recently, the latest first; empty until they are known. */
export const useRecentGroups = (): readonly GroupId[] =>
  useQuery(recentGroupsOptions(useServices())).data ?? none

/** Makes the groups of a run recent. Never rejects: the person need not know if the portal cannot store it. */
export async function rememberGroups(
  client: QueryClient,
  services: Services,
  used: readonly GroupId[],
): Promise<void> {
  const options = recentGroupsOptions(services)
  const known = await client.ensureQueryData(options).catch(() => none)
  const now = withRecentGroups(used, known)
  client.setQueryData(options.queryKey, now)
  await services.recentGroups.write(now).catch(() => undefined)
}
