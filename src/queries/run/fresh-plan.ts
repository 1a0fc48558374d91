import type { QueryClient } from '@tanstack/react-query'
import type { Draft } from '#domain/draft/draft.ts'
import { traitsOf } from '#domain/failure-traits.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { asPortalError } from '#domain/portal-error.ts'
import type { ReceiptRow } from '#domain/receipt/receipt.ts'
import { planFrom, type Plan } from '#domain/run/plan.ts'
import { verdictTable } from '#domain/verdict/forecast.ts'
import { readRosterNow } from '#queries/groups/rosters.ts'
import { openingOptions } from '#queries/opening.ts'
import type { Services } from '#queries/services.tsx'

/** A portal that withholds the read still invites, so the run may start without knowing. */
const unlessWithheld =
  <Value>(fallback: Value) =>
  (error: unknown): Value => {
    const known = asPortalError(error)
    if (traitsOf(known).method === 'withheld') return fallback
    throw known
  }

/** The chosen people as they are now: the portal would invite dismissed ones without a word (rest.md trap 6). */
async function readPeopleNow(services: Services, chosen: readonly Person[]): Promise<readonly Person[]> {
  const read = await services.people.byIds(chosen.map(({ id }) => id)).catch(unlessWithheld(chosen))
  const now = new Map(read.map((person) => [person.id, person]))
  return chosen.map((person) => now.get(person.id) ?? person)
}

/** Pairs of group and person that a further try is limited to; null for all. */
export type OnlyPairs = readonly Pick<ReceiptRow, 'groupId' | 'userId'>[] | null

const pairKey = (group: GroupId, person: UserId): string => `${group}:${person}`

/**
 * The plan that the verdicts allow at this moment, with people and groups read afresh. Rejects with a `PortalError`
 * when the portal cannot be read.
 */
export async function readFreshPlan(
  client: QueryClient,
  services: Services,
  draft: Draft,
  only: OnlyPairs,
): Promise<{ readonly plan: Plan; readonly people: readonly Person[] }> {
  const rosterNow = async (id: GroupId) =>
    [
      id,
      await readRosterNow(client, services, id).catch(unlessWithheld({ state: 'unreadable' } as const)),
    ] as const
  const [{ me }, people, rosters] = await Promise.all([
    client.ensureQueryData(openingOptions(services)),
    readPeopleNow(services, draft.people),
    Promise.all(draft.groups.map(rosterNow)),
  ])
  const wanted = only && new Set(only.map(({ groupId, userId }) => pairKey(groupId, userId)))
  const cells = verdictTable(people, new Map(rosters), me).filter(
    ({ groupId, person }) => wanted === null || wanted.has(pairKey(groupId, person.id)),
  )
  return { people, plan: planFrom(cells, draft.message.trim()) }
}
