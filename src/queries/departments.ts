import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { useOpening } from './opening.ts'
import { useServices, type Services } from './services.tsx'

const unnamed: ReadonlyMap<number, string> = new Map()

/** Names of departments, a help to tell people apart; the app works without them. */
const departmentsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['departments'],
    queryFn: services ? () => services.people.departments() : skipToken,
    staleTime: Infinity,
    retry: false,
  })

/** Department names by ID; empty until they are known, and for good without the permission. */
export function useDepartments(): ReadonlyMap<number, string> {
  const mayAsk = useOpening().data?.scopes.includes('department') ?? false
  const services = useServices()
  return useQuery(departmentsOptions(mayAsk ? services : null)).data ?? unnamed
}
