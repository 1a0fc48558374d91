import { useMutation } from '@tanstack/react-query'
import { knownFrom, resumedRun } from '#domain/run-resume.ts'
import { peopleOf } from '#domain/run-record.ts'
import type { EarlierRun } from './earlier-runs.ts'
import type { RunSnapshot } from './run-snapshot.ts'
import { useServices } from './services.tsx'

/** Makes a receipt of what was written down: of a run that ended, or of what is known of one that did not. */
export function useKeptReceipt(show: (run: RunSnapshot) => void): (earlier: EarlierRun) => void {
  const services = useServices()
  const { mutate } = useMutation({
    mutationFn: async ({ record, slot }: EarlierRun): Promise<RunSnapshot> => ({
      state: resumedRun(record, 0),
      outcomes: knownFrom(record),
      // Without names the IDs still tell who it was.
      people: (await services?.people.byIds(peopleOf(record)).catch(() => [])) ?? [],
      endedAt: record.endedAt ?? record.writtenAt,
      whole: record.whole,
      slot,
    }),
    onSuccess: show,
  })
  return mutate
}
