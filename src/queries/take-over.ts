import { takeoverOf } from '#domain/run-takeover.ts'
import type { EarlierRun } from './earlier-runs.ts'
import type { Services } from './services.tsx'

const never = new AbortController().signal

/**
 * Makes sure that no other page is sending what this one is about to go on with. May take as long as a living page
 * may be silent. False when another page writes, or has brought the run to its end.
 */
export async function mayTakeOver(
  services: Services,
  { slot, record, seenAt }: EarlierRun,
): Promise<boolean> {
  const { clock } = services.run
  for (;;) {
    const contents = (await services.journal.read()).get(slot)
    if (contents?.kind !== 'run' || contents.record.endedAt !== null) return false
    const takeover = takeoverOf({ record, seenAt }, contents.record, clock.now())
    if (takeover.kind !== 'look-again') return takeover.kind === 'free'
    await clock.wait(takeover.ms, never)
  }
}
