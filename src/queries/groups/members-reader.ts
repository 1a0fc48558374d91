import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import type { GroupMembers } from '#domain/groups/group-members.ts'
import type { GroupId } from '#domain/ids.ts'
import { PortalError } from '#domain/portal-error.ts'
import { useServices, type Services } from '#queries/services.tsx'

const membersOptions = (services: Services, ids: readonly GroupId[]) =>
  queryOptions({
    queryKey: ['members', ids],
    queryFn: () => services.groups.members(ids),
  })

interface MembersReader {
  /** Passes on who is in these groups. */
  readonly read: (ids: readonly GroupId[], then: (members: GroupMembers) => void) => void
  readonly reading: boolean
  readonly error: PortalError | null
}

/** Reads who is in some groups when `read` is called. */
export function useMembersReader(): MembersReader {
  const client = useQueryClient()
  const services = useServices()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (ids: readonly GroupId[]): Promise<GroupMembers> =>
      services
        ? client.fetchQuery(membersOptions(services, ids))
        : Promise.reject(new PortalError('network')),
  })
  return {
    read: (ids, then) => mutate(ids, { onSuccess: then }),
    reading: isPending,
    error,
  }
}
