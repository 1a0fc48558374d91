import {
  queryOptions,
  skipToken,
  useQuery,
  useQueryClient,
  type QueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { GroupId, UserId } from '#domain/ids.ts'
import { seenOf, type RunNow } from '#domain/sent/run-standing.ts'
import type { SentRun } from '#domain/sent/sent-run.ts'
import { useServices, type Services } from '#queries/services.tsx'
import { keepSeen } from './sent-log.ts'

const peopleIn = ({ outcomes }: SentRun): readonly UserId[] => [
  ...new Set([...outcomes.values()].flatMap((group) => [...group.keys()])),
]

/** Asks for all in one moment, so that it shares its requests (decision 43). Without names the IDs still tell who it was. */
const nowReader =
  (services: Services, groups: readonly GroupId[], ids: readonly UserId[]) => async (): Promise<RunNow> => {
    const [rosters, people] = await Promise.all([
      services.groups.rosters(groups),
      services.people.byIds(ids).catch(() => []),
    ])
    return { at: services.clock.now(), rosters, people }
  }

const nowOf = (services: Services | null, groups: readonly GroupId[], people: readonly UserId[]) =>
  queryOptions({
    queryKey: ['sent-now', groups, people],
    queryFn: services ? nowReader(services, groups, people) : skipToken,
    staleTime: 0,
  })

/** How a run stands now. */
const runNowOptions = (services: Services | null, run: SentRun) =>
  nowOf(services, [...run.outcomes.keys()], peopleIn(run))

/** Reads how a run stands at this moment, for the page as well. Rejects with a `PortalError`. */
export const readRunNow = (client: QueryClient, services: Services, run: SentRun): Promise<RunNow> =>
  client.fetchQuery(runNowOptions(services, run))

/** Reads how a run stands now, whenever it is opened, and keeps in the log what was seen. */
export function useRunNow(run: SentRun): UseQueryResult<RunNow> {
  const services = useServices()
  const client = useQueryClient()
  const result = useQuery(runNowOptions(services, run))
  const { data: now } = result
  const keep = useEffectEvent((seen: RunNow) => {
    if (services) void keepSeen(client, services, run.runId, seenOf(run, seen))
  })
  useEffect(() => {
    if (now) keep(now)
  }, [now])
  return result
}
