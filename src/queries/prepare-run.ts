import type { QueryClient } from '@tanstack/react-query'
import type { Draft } from '#domain/draft.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { asPortalError, type PortalErrorCode } from '#domain/portal-error.ts'
import { planFrom, type Plan } from '#domain/plan.ts'
import type { Person } from '#domain/person.ts'
import type { ReceiptRow } from '#domain/receipt.ts'
import type { RosterReading } from '#domain/verdict.ts'
import { verdictTable } from '#domain/verdict-table.ts'
import { openingOptions } from './opening.ts'
import { failedReading, rosterOptions } from './rosters.ts'
import type { Services } from './services.tsx'

/** Without these the portal is still willing to invite, so the run may go on without knowing. */
const tolerable: ReadonlySet<PortalErrorCode> = new Set([
  'group-not-found',
  'scope-missing',
  'method-missing',
  'access-denied',
])

const unless = <Value>(error: unknown, fallback: Value): Value => {
  const known = asPortalError(error)
  if (tolerable.has(known.code)) return fallback
  throw known
}

async function readAgain(client: QueryClient, services: Services, id: GroupId): Promise<RosterReading> {
  try {
    return {
      state: 'read',
      roster: await client.fetchQuery({ ...rosterOptions(services, id), staleTime: 0 }),
    }
  } catch (error) {
    return unless(error, failedReading(asPortalError(error)))
  }
}

/** The chosen people as they are now: the portal would invite dismissed ones without a word (rest.md trap 6). */
async function peopleNow(services: Services, chosen: readonly Person[]): Promise<readonly Person[]> {
  try {
    const now = new Map(
      (await services.people.byIds(chosen.map(({ id }) => id))).map((person) => [person.id, person]),
    )
    return chosen.map((person) => now.get(person.id) ?? person)
  } catch (error) {
    return unless(error, chosen)
  }
}

/** A run on paper, from verdicts that were read a moment ago. */
export interface PreparedRun {
  readonly plan: Plan
  readonly people: readonly Person[]
}

/** Pairs of group and person that a further try is limited to; null for all. */
export type OnlyPairs = readonly Pick<ReceiptRow, 'groupId' | 'userId'>[] | null

const pairOf = (group: GroupId, person: UserId): string => `${group}:${person}`

/** Reads everything afresh and makes the plan. Rejects, with nothing sent, when the portal cannot be read. */
export async function prepareRun(
  client: QueryClient,
  services: Services,
  draft: Draft,
  only: OnlyPairs,
): Promise<PreparedRun> {
  const [{ me }, people, readings] = await Promise.all([
    client.ensureQueryData(openingOptions(services)),
    peopleNow(services, draft.people),
    Promise.all(draft.groups.map(async (id) => [id, await readAgain(client, services, id)] as const)),
  ])
  const wanted = only && new Set(only.map(({ groupId, userId }) => pairOf(groupId, userId)))
  const cells = verdictTable(people, new Map(readings), me).filter(
    ({ groupId, person }) => wanted === null || wanted.has(pairOf(groupId, person.id)),
  )
  return { people, plan: planFrom(cells, draft.message.trim()) }
}
