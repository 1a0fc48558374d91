import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import type { Team } from '#domain/people/people-directory.ts'
import { useOpening } from '#queries/opening.ts'
import { useServices, type Services } from '#queries/services.tsx'

const myTeamOptions = (services: Services | null, me: UserId | undefined) =>
  queryOptions({
    queryKey: ['my-team', me],
    queryFn: services && me !== undefined ? () => services.people.team(me) : skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  })

const nobody: Team = { departmentIds: [], people: [] }

/** The people in my departments, read once `wanted`; nobody until they are known. */
export function useMyTeam(wanted: boolean): Team {
  const services = useServices()
  const me = useOpening().data?.me
  return useQuery(myTeamOptions(wanted ? services : null, me)).data ?? nobody
}
