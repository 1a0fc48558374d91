import { queryOptions, skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RunRecord } from '#domain/run-record.ts'
import { useServices, type Services } from './services.tsx'

/** What an earlier page wrote down and did not live to strike out. Read once, when the page opens. */
export const interruptedRunOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['interrupted-run'],
    queryFn: services ? () => services.run.journal.read() : skipToken,
    staleTime: Infinity,
  })

export function useInterruptedRun(): { readonly record: RunRecord | null; readonly discard: () => void } {
  const services = useServices()
  const client = useQueryClient()
  const options = interruptedRunOptions(services)
  const { data } = useQuery(options)
  return {
    record: data ?? null,
    discard: () => {
      client.setQueryData(options.queryKey, null)
      services?.run.journal.clear().catch(() => undefined)
    },
  }
}
