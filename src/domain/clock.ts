/** Time as the run sees it: virtual in tests. */
export interface Clock {
  /** Milliseconds since 1970, to be shown or stored only: it jumps when somebody sets the clock. */
  now(): number
  /** Milliseconds of a clock that never goes back and whose zero means nothing: for durations. */
  elapsed(): number
  /** Resolves after `ms`, or at once when the signal is aborted. Never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

/** A moment by both clocks. */
export interface Moment {
  readonly now: number
  readonly elapsed: number
}

/** This moment, by both clocks. */
export const momentOf = (clock: Clock): Moment => ({ now: clock.now(), elapsed: clock.elapsed() })

/**
 * Milliseconds since a moment, rather too many than too few: one clock may stand still while a device sleeps, and the
 * other may have been set back.
 */
export const sinceMoment = (clock: Clock, moment: Moment): number =>
  Math.max(clock.elapsed() - moment.elapsed, Math.abs(clock.now() - moment.now))
