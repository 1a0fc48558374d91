import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { useOpening } from '#queries/opening.ts'
import { useServices, type Services } from '#queries/services.tsx'

const myselfOptions = (services: Services | null, me: UserId | undefined) =>
  queryOptions({
    queryKey: ['myself', me],
    queryFn:
      services && me !== undefined ? async () => (await services.people.byIds([me]))[0] ?? null : skipToken,
    staleTime: Infinity,
  })

/** Me as colleagues see me; null until that is known, and if the portal does not tell. */
export function useMyself(): Person | null {
  const services = useServices()
  const me = useOpening().data?.me
  return useQuery(myselfOptions(services, me)).data ?? null
}
