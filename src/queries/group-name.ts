import { useQueryClient } from '@tanstack/react-query'
import type { GroupId } from '#domain/ids.ts'
import { openingOptions } from './opening.ts'
import { rosterOptions } from './rosters.ts'
import { useServices } from './services.tsx'

/** Names of groups from whatever has been read already; null for a group that nobody has told us of. */
export function useGroupName(): (id: GroupId) => string | null {
  const client = useQueryClient()
  const services = useServices()
  return (id) => {
    const mine = client
      .getQueryData(openingOptions(services).queryKey)
      ?.groups.find((group) => group.id === id)
    return mine?.name ?? client.getQueryData(rosterOptions(services, id).queryKey)?.name ?? null
  }
}
