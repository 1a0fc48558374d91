import { useMutation, useQueryClient } from '@tanstack/react-query'
import { putAway } from '#domain/journal/put-away.ts'
import { useServices } from '#queries/services.tsx'
import { forgetSlots, type EarlierRun } from './earlier-runs.ts'
import { loadLog } from './late-log.ts'
import { mayTakeOver } from './take-over.ts'

export interface Discarding {
  readonly discard: (run: EarlierRun) => void
  /** Checking that no other tab is carrying the run out. */
  readonly checking: boolean
  /** Another tab is carrying it out, or has ended it: nothing was discarded. */
  readonly elsewhere: boolean
  /** The portal did not tell who owns the run, or kept its record. */
  readonly failed: boolean
}

/** Puts the record of a run away, unless another tab is carrying it out. */
export function useDiscardRun(): Discarding {
  const services = useServices()
  const client = useQueryClient()
  const { mutate, isPending, isError, data } = useMutation({
    mutationFn: async (run: EarlierRun): Promise<boolean> => {
      if (!services) return false
      const { slot, record } = run
      if (record.endedAt === null && !(await mayTakeOver(services, run))) return false
      const { keepRecord } = await loadLog()
      await keepRecord(services, record)
      await putAway(services.journal, record, ({ endedAt, beat }) => endedAt !== null || beat === record.beat)
      forgetSlots(client, record.owner, [slot])
      return true
    },
  })
  return { discard: mutate, checking: isPending, elsewhere: data === false, failed: isError }
}
