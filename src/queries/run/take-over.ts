import { momentOf } from '#domain/clock.ts'
import { takeoverOf } from '#domain/journal/takeover.ts'
import type { Services } from '#queries/services.tsx'
import type { EarlierRun } from './earlier-runs.ts'

const never = new AbortController().signal

/**
 * Whether this tab may continue or discard a run: false when another tab is writing, or has ended it. May take as long
 * as a living tab may be silent, unless it was this tab's own page before a reload. Rejects with a `PortalError` when the
 * record cannot be read.
 */
export async function mayTakeOver(
  { journal, clock, tabPages }: Services,
  { slot, record, seenAt }: EarlierRun,
): Promise<boolean> {
  const isLast = await tabPages()
    .then((pages) => pages.follows(record))
    .catch(() => false)
  for (;;) {
    const contents = (await journal.read(record.owner)).get(slot)
    if (contents?.kind !== 'run' || contents.record.endedAt !== null) return false
    const takeover = takeoverOf({ record, seenAt }, contents.record, momentOf(clock), isLast)
    if (takeover.kind !== 'look-again') return takeover.kind === 'free'
    await clock.wait(takeover.ms, never)
  }
}
