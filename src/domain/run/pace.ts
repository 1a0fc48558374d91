/**
 * How many people go into one call. The portal works through them one after another and is cut off after
 * 60 s, perhaps half-way (rest.md 1.8, trap 31), so calls should take a few seconds (decision 53).
 */
export interface Pace {
  readonly size: number
  /** Measured, smoothed over the last calls; null before the first answer. */
  readonly perPersonMs: number | null
}

const targetMs = 4_000
const smallest = 1
const largest = 200
/** People in a call that is not too long whatever comes: 60 s would be more than a second for each of them. */
const safe = 50

export const startingPace: Pace = { size: 10, perPersonMs: null }

/** Weight of the newest call in the smoothed time. */
const newest = 0.4

const bounded = (size: number): number => Math.max(smallest, Math.min(largest, Math.round(size)))

/**
 * After an answer: towards calls of about four seconds, never more than doubling. The portal passes people over in next
 * to no time, so that only the invited ones prove that a call may hold more than `safe`.
 */
export function paceAfterAnswer(pace: Pace, people: number, invited: number, tookMs: number): Pace {
  const took = Math.max(tookMs, 1)
  const measured = took / Math.max(people, 1)
  const perPersonMs =
    pace.perPersonMs === null ? measured : pace.perPersonMs * (1 - newest) + measured * newest
  const inTime = Math.max(Math.min(targetMs / measured, safe), (targetMs * invited) / took)
  return { size: bounded(Math.min(inTime, pace.size * 2)), perPersonMs }
}

/** What is left over is sent along when it would make a call of less than a quarter of the others. */
const restAlong = 1.25

/** How many of those who wait go into the next call. */
export const callSize = ({ size, perPersonMs }: Pace, waiting: number): number =>
  perPersonMs !== null && waiting <= size * restAlong ? waiting : size

/** After a lost answer: half of what was lost. */
export const paceAfterLoss = (pace: Pace): Pace => ({ ...pace, size: bounded(pace.size / 2) })
