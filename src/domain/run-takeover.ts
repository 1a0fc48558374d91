import { beatEveryMs } from './run-journal.ts'
import type { RunRecord } from './run-record.ts'

/** A record as it was when this page first saw it. */
export interface Sighting {
  readonly record: RunRecord
  /** Milliseconds since 1970, by this page's clock. */
  readonly seenAt: number
}

/** May this page go on with a run that another page began? */
export type Takeover =
  | { readonly kind: 'free' }
  /** Another page is writing. */
  | { readonly kind: 'busy' }
  /** Not known yet: look again after `ms`. */
  | { readonly kind: 'look-again'; readonly ms: number }

/** Time in which a living run is sure to write, unless a call takes very long. Milliseconds. */
const observedMs = beatEveryMs + 5_000

/** Clocks of two devices differ by less than this. Milliseconds. */
const longAgoMs = 10 * 60_000

/**
 * Clocks cannot be compared, so a run counts as dead when its beat stays the same for a while, or was written long
 * ago. A page that only seemed dead asks whether the run is still its own before it sends anything more.
 */
export function takeoverOf(first: Sighting, now: RunRecord, at: number): Takeover {
  if (now.runId !== first.record.runId || now.beat !== first.record.beat) return { kind: 'busy' }
  if (at - now.writtenAt > longAgoMs) return { kind: 'free' }
  const left = first.seenAt + observedMs - at
  return left > 0 ? { kind: 'look-again', ms: left } : { kind: 'free' }
}
