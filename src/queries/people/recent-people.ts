import { queryOptions, skipToken, useQuery, type QueryClient } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { withRecentPeople } from '#domain/recents.ts'
import type { OutcomeTable } from '#domain/run/outcome.ts'
import { useServices, type Services } from '#queries/services.tsx'

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
          const ids = await services.recentPeople.read()
          return ids ? inOrder(ids, await services.people.byIds(ids)) : nobody
        }
      : skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  })

/** Whom I invited recently, the latest first; read once they are wanted, nobody until then. */
export function useRecentPeople(wanted: boolean): readonly Person[] {
  const services = useServices()
  return useQuery(recentPeopleOptions(wanted ? services : null)).data ?? nobody
}

/** Makes those whom a run invited recent. Never rejects: the person need not know if the portal cannot store it. */
export async function rememberInvited(
  client: QueryClient,
  services: Services,
  run: { readonly outcomes: OutcomeTable; readonly people: readonly Person[] },
): Promise<void> {
  const tables = [...run.outcomes.values()]
  const invited = run.people.filter(({ id }) =>
    tables.some((outcomes) => outcomes.get(id)?.kind === 'invited'),
  )
  if (invited.length === 0) return
  const { queryKey } = recentPeopleOptions(services)
  const earlier = (await services.recentPeople.read().catch(() => null)) ?? []
  const recent = withRecentPeople(
    invited.map(({ id }) => id),
    earlier,
  )
  // Those of earlier days are read when they are wanted.
  client.setQueryData(queryKey, (known) => known && inOrder(recent, [...known, ...invited]))
  await services.recentPeople.write(recent).catch(() => undefined)
}
