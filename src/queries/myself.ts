import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import { useOpening } from './opening.ts'
import { useServices, type Services } from './services.tsx'

const myselfOptions = (services: Services | null, me: UserId | undefined) =>
  queryOptions({
    queryKey: ['myself', me],
    queryFn:
      services && me !== undefined ? async () => (await services.people.byIds([me]))[0] ?? null : skipToken,
    staleTime: Infinity,
  })

/** I myself as colleagues see me; null until that is known, and where the portal does not tell. */
export function useMyself(): Person | null {
  const services = useServices()
  const me = useOpening().data?.me
  return useQuery(myselfOptions(services, me)).data ?? null
}
