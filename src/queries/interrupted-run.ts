import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Draft } from '#domain/draft.ts'
import { openPeopleOf, type RunRecord } from '#domain/run-record.ts'
import { useServices, type Services } from './services.tsx'

/** What an earlier page wrote down and did not live to strike out. Read once, when the page opens. */
const interruptedRunOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['interrupted-run'],
    queryFn: services ? () => services.run.journal.read() : skipToken,
    staleTime: Infinity,
  })

export interface InterruptedRun {
  readonly record: RunRecord | null
  /** Strikes the record out. */
  readonly discard: () => void
  /** Reads the people of the record, then hands over everything that was chosen. */
  readonly restore: (chosen: (draft: Draft) => void) => void
  readonly restoring: boolean
}

export function useInterruptedRun(): InterruptedRun {
  const services = useServices()
  const client = useQueryClient()
  const { data } = useQuery(interruptedRunOptions(services))
  const record = data ?? null

  const discard = useCallback(() => {
    client.setQueryData(interruptedRunOptions(services).queryKey, null)
    services?.run.journal.clear().catch(() => undefined)
  }, [client, services])

  const { mutate, isPending } = useMutation({
    mutationFn: async (from: RunRecord): Promise<Draft> => ({
      groups: from.groups.map(({ groupId }) => groupId),
      people: (await services?.people.byIds(openPeopleOf(from))) ?? [],
      message: from.message,
    }),
  })
  const restore: InterruptedRun['restore'] = (chosen) => {
    if (!record) return
    mutate(record, {
      onSuccess: (draft) => {
        chosen(draft)
        discard()
      },
    })
  }
  return { record, discard, restore, restoring: isPending }
}
