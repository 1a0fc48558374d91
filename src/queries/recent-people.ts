import { queryOptions, skipToken, useQuery, type QueryClient } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import { mostRecentPeople, withRecentPeople } from '#domain/people-recents.ts'
import type { Person } from '#domain/person.ts'
import type { RunState } from '#domain/run-state.ts'
import { useServices, type Services } from './services.tsx'

const nobody: readonly Person[] = []

/** Those who may still be invited, in the order of the IDs. */
function inOrder(ids: readonly UserId[], people: readonly Person[]): readonly Person[] {
  const known = new Map(people.map((person) => [person.id, person]))
  return ids.flatMap((id) => {
    const person = known.get(id)
    return person?.active && person.kind !== 'other' ? [person] : []
  })
}

const recentPeopleOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['recent-people'],
    queryFn: services
      ? async () => {
          const ids = (await services.recentPeople.read())?.people
          return ids ? inOrder(ids, await services.people.byIds(ids)) : nobody
        }
      : skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  })

/** Whom I invited lately, the latest first; read once they are wanted. */
export function useRecentPeople(wanted: boolean): readonly Person[] {
  const services = useServices()
  return useQuery(recentPeopleOptions(wanted ? services : null)).data ?? nobody
}

/** Those whom a run has invited become recent. That the portal may not keep it is no reason to trouble anybody. */
export async function rememberInvited(
  client: QueryClient,
  services: Services,
  { groups }: RunState,
  people: readonly Person[],
): Promise<void> {
  const invited = people.filter(({ id }) =>
    groups.some(({ outcomes }) => outcomes.get(id)?.kind === 'invited'),
  )
  if (invited.length === 0) return
  const { queryKey } = recentPeopleOptions(services)
  const earlier = (await services.recentPeople.read().catch(() => null))?.people ?? []
  const kept = withRecentPeople(
    invited.map(({ id }) => id),
    earlier,
  )
  // Those of earlier days are read when they are wanted.
  client.setQueryData(
    queryKey,
    (known) =>
      known &&
      [...new Map([...invited, ...known].map((person) => [person.id, person])).values()].slice(
        0,
        mostRecentPeople,
      ),
  )
  await services.recentPeople.write({ version: 1, people: kept }).catch(() => undefined)
}
