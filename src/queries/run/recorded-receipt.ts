import { useMutation } from '@tanstack/react-query'
import { outcomesKnownFrom } from '#domain/journal/continued.ts'
import { peopleOf } from '#domain/journal/record.ts'
import { useServices } from '#queries/services.tsx'
import type { EarlierRun } from './earlier-runs.ts'
import { loadLog } from './late-log.ts'
import type { EndedRun } from './shown-run.ts'

/** Makes a receipt from the record of a run: of one that ended, or of what is known of one that did not. */
export function useRecordedReceipt(show: (run: EndedRun) => void): (earlier: EarlierRun) => void {
  const services = useServices()
  const { mutate } = useMutation({
    mutationFn: async ({ record, slot }: EarlierRun): Promise<EndedRun> => ({
      kind: 'ended',
      outcomes: outcomesKnownFrom(record),
      // Without names the IDs still tell who it was.
      people: (await services?.people.byIds(peopleOf(record)).catch(() => [])) ?? [],
      message: record.message,
      sources: record.sources,
      endedAt: record.endedAt ?? record.writtenAt,
      whole: record.whole,
      runId: record.runId,
      owner: record.owner,
      slot,
    }),
    onSuccess: (run, { record }) => {
      show(run)
      // The tab that ended it may have been closed before it was kept.
      if (services && record.endedAt !== null)
        void loadLog()
          .then(({ keepRecord }) => keepRecord(services, record))
          .catch(() => undefined)
    },
  })
  return mutate
}
