import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import type { Team } from '#domain/ports.ts'
import { useOpening } from './opening.ts'
import { useServices, type Services } from './services.tsx'

const myTeamOptions = (services: Services | null, me: UserId | undefined) =>
  queryOptions({
    queryKey: ['my-team', me],
    queryFn: services && me !== undefined ? () => services.people.team(me) : skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  })

const nobody: Team = { departmentIds: [], people: [] }

/** Those who work where I work, asked for once they are wanted; nobody until they are known. */
export function useMyTeam(wanted: boolean): Team {
  const services = useServices()
  const me = useOpening().data?.me
  return useQuery(myTeamOptions(wanted ? services : null, me)).data ?? nobody
}
