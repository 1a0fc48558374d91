/** Keeps reads within the portal's limit, which the whole office shares (rest.md 6.4). */
export interface Pacer {
  /** Resolves when a read may be sent. First come, first served. */
  turn(): Promise<void>
  /** Counts a request that does not wait: the run paces its writes itself. */
  count(): void
}

export const unpaced: Pacer = { turn: () => Promise.resolve(), count: () => undefined }

/** Somewhat below the portal's 50, because colleagues send as well. */
const burst = 40
const perSecond = 2

interface PacerClock {
  /** Milliseconds of a clock that never goes back. */
  elapsed(): number
  wait(ms: number, signal: AbortSignal): Promise<void>
}

const never = new AbortController().signal

/**
 * A bucket of requests that fills up again. The SDK has one, too, but it counts by the clock that people set: two minutes
 * back and every call stands still (frame.md 3.5). So the SDK's is switched off, and this one counts.
 */
export function createPacer(clock: PacerClock): Pacer {
  let left = burst
  let filledAt = clock.elapsed()
  let queue: Promise<void> = Promise.resolve()

  const fill = (): void => {
    const now = clock.elapsed()
    left = Math.min(burst, left + ((now - filledAt) / 1_000) * perSecond)
    filledAt = now
  }
  const take = async (): Promise<void> => {
    fill()
    if (left < 1) await clock.wait(((1 - left) / perSecond) * 1_000, never)
    fill()
    left -= 1
  }
  return {
    turn: () => {
      queue = queue.then(take)
      return queue
    },
    count: () => {
      fill()
      left -= 1
    },
  }
}
