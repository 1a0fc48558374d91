import { queryOptions, skipToken, useQuery, type QueryClient } from '@tanstack/react-query'
import type { Person } from '#domain/person.ts'
import type { RunState } from '#domain/run-state.ts'

const nobody: readonly Person[] = []

/** Kept no longer than the page. */
const recentPeopleOptions = queryOptions({
  queryKey: ['recent-people'],
  queryFn: skipToken,
  initialData: nobody,
  staleTime: Infinity,
  gcTime: Infinity,
})

const mostKept = 50

/** Whom I invited in this page's life, the latest first. */
export const useRecentPeople = (): readonly Person[] => useQuery(recentPeopleOptions).data ?? nobody

/** Those whom a run has invited become recent. */
export function rememberInvited(client: QueryClient, { groups }: RunState, people: readonly Person[]): void {
  const invited = people.filter(({ id }) =>
    groups.some(({ outcomes }) => outcomes.get(id)?.kind === 'invited'),
  )
  client.setQueryData(recentPeopleOptions.queryKey, (known = nobody) => {
    const byId = new Map([...invited, ...known].map((person) => [person.id, person]))
    return [...byId.values()].slice(0, mostKept)
  })
}
