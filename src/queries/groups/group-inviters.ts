import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { type InviteRule, inviters, mostNamed } from '#domain/groups/group.ts'
import type { GroupId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** Who may invite where I may not, the owner first. */
interface Inviters {
  readonly people: readonly Person[]
  /** How many more may invite. */
  readonly others: number
}

/** A group whose rule does not let me invite. */
export interface ShutGroup {
  readonly id: GroupId
  readonly rule: InviteRule
}

/** Two requests for a group: its members, then the names of the first who lead it. */
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

/** Who may invite into the group; null until it is known, if it cannot be read, and for no group. */
export const useInviters = (shut: ShutGroup | null): Inviters | null =>
  useQuery(invitersOptions(useServices(), shut)).data ?? null
