import type { Moment } from '#domain/clock.ts'
import { heartbeatEveryMs } from '#domain/run/heartbeat.ts'
import type { RunRecord } from './record.ts'

/** A record as this tab saw it last. */
export interface Sighting {
  readonly record: RunRecord
  /** When this tab first saw its heartbeat count. */
  readonly seenAt: Moment
  /** Whether another count was seen before: somebody has written since. */
  readonly moved: boolean
}

/** Whether this tab may continue a run that another tab began. */
export type Takeover =
  | { readonly kind: 'free' }
  /** Another tab is writing. */
  | { readonly kind: 'busy' }
  /** Not known yet: look again after `ms`. */
  | { readonly kind: 'look-again'; readonly ms: number }

/** A living run writes within this time, unless a call takes very long (milliseconds). */
export const observedMs = heartbeatEveryMs + 5_000

/** Clocks of two devices differ by less than this (milliseconds). */
const longAgoMs = 10 * 60_000

/**
 * Clocks of two devices cannot be compared, so a run counts as dead when its heartbeat has not changed for a while, or
 * is very old. A tab that only seemed dead checks that it still owns the run before it sends anything more.
 *
 * @param isLast this record is known to be the last one of a page that is gone: that of this tab before a reload
 */
export function takeoverOf(
  first: Omit<Sighting, 'moved'>,
  now: RunRecord,
  at: Moment,
  isLast = false,
): Takeover {
  if (now.runId !== first.record.runId || now.beat !== first.record.beat) return { kind: 'busy' }
  if (isLast && now.holder === first.record.holder) return { kind: 'free' }
  if (at.now - now.writtenAt > longAgoMs) return { kind: 'free' }
  const left = observedMs - (at.elapsed - first.seenAt.elapsed)
  return left > 0 ? { kind: 'look-again', ms: left } : { kind: 'free' }
}

/** What can be said of a run that is not over: another tab writes, nobody has written for a while, or not known yet. */
export type Liveness = 'running' | 'silent' | 'unclear'

/** Needs a second look after `observedMs` at the latest: until then a run that has not moved is `unclear`. */
export function livenessOf({ record, seenAt, moved }: Sighting, at: Moment): Liveness {
  if (at.elapsed - seenAt.elapsed >= observedMs) return 'silent'
  if (moved) return 'running'
  return at.now - record.writtenAt > longAgoMs ? 'silent' : 'unclear'
}

/** What is seen of a run, after what was seen of it before. */
export function sightingOf(record: RunRecord, at: Moment, before: Sighting | undefined): Sighting {
  if (before?.record.runId !== record.runId) return { record, seenAt: at, moved: false }
  const same = before.record.beat === record.beat
  return { record, seenAt: same ? before.seenAt : at, moved: before.moved || !same }
}
