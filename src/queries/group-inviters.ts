import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { InviteRule } from '#domain/group.ts'
import { inviters, mostNamed } from '#domain/group-leaders.ts'
import type { GroupId } from '#domain/ids.ts'
import type { Person } from '#domain/person.ts'
import { useServices, type Services } from './services.tsx'

/** Who may invite where I may not, the owner first. */
export interface Inviters {
  readonly people: readonly Person[]
  /** Those who may too and are not among `people`. */
  readonly others: number
}

/** A group whose rule shuts me out. */
export interface ShutGroup {
  readonly id: GroupId
  readonly rule: InviteRule
}

/** Two requests a group: its members, then the names of the few who lead it. */
const invitersOptions = (services: Services | null, shut: ShutGroup | null) =>
  queryOptions({
    queryKey: ['group-inviters', shut],
    queryFn:
      services && shut
        ? async (): Promise<Inviters> => {
            const ids = inviters(await services.groups.leaders(shut.id), shut.rule)
            const named = ids.slice(0, mostNamed)
            const found = await services.people.byIds(named)
            // The portal answers in its own order.
            const people = named.flatMap((id) => found.filter((person) => person.id === id && person.active))
            return { people, others: ids.length - named.length }
          }
        : skipToken,
    staleTime: Infinity,
    retry: false,
  })

/** Asked for one group at a time; null asks nothing. A help only: without an answer nothing is said. */
export const useInviters = (shut: ShutGroup | null): Inviters | null =>
  useQuery(invitersOptions(useServices(), shut)).data ?? null
