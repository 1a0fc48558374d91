import { queryOptions, skipToken, useQuery, type QueryClient } from '@tanstack/react-query'
import { withRecent } from '#domain/group-recents.ts'
import type { GroupId } from '#domain/ids.ts'
import type { RunState } from '#domain/run-state.ts'
import { useServices, type Services } from './services.tsx'

const none: readonly GroupId[] = []

const recentGroupsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['recent-groups'],
    queryFn: services ? async () => (await services.recentGroups.read())?.groups ?? none : skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  })

/** Groups that I invited into lately, the latest first. */
export const useRecentGroups = (): readonly GroupId[] =>
  useQuery(recentGroupsOptions(useServices())).data ?? none

/** The groups of a run become recent. That the portal may not keep it is no reason to trouble anybody. */
export async function rememberGroups(
  client: QueryClient,
  services: Services,
  { groups }: RunState,
): Promise<void> {
  const options = recentGroupsOptions(services)
  const known = await client.ensureQueryData(options).catch(() => none)
  const now = withRecent(
    groups.map(({ groupId }) => groupId),
    known,
  )
  client.setQueryData(options.queryKey, now)
  await services.recentGroups.write({ version: 1, groups: now }).catch(() => undefined)
}
