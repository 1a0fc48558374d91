/**
 * How many people go into one call. The portal works through them one after another and is cut off after
 * 60 s, perhaps half-way (rest.md 1.8, trap 31), so calls should take a few seconds.
 */
export interface Pace {
  readonly size: number
  /** Measured, smoothed over the last calls; null before the first answer. */
  readonly perPersonMs: number | null
}

const targetMs = 4_000
const smallest = 1
const largest = 50

export const startingPace: Pace = { size: 10, perPersonMs: null }

/** Weight of the newest call in the smoothed time. */
const newest = 0.4

const bounded = (size: number): number => Math.max(smallest, Math.min(largest, Math.round(size)))

/** After an answer: towards calls of about four seconds, never more than doubling. */
export function paceAfterAnswer(pace: Pace, people: number, tookMs: number): Pace {
  const measured = Math.max(tookMs, 1) / Math.max(people, 1)
  const perPersonMs =
    pace.perPersonMs === null ? measured : pace.perPersonMs * (1 - newest) + measured * newest
  return { size: bounded(Math.min(targetMs / measured, pace.size * 2)), perPersonMs }
}

/** After a lost answer: half of what was lost. */
export const paceAfterLoss = (pace: Pace): Pace => ({ ...pace, size: bounded(pace.size / 2) })
