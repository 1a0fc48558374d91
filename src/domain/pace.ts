/**
 * How many people go into one call. The portal works through them one after another and is cut off after
 * 60 s, perhaps half-way (rest.md 1.8, trap 31), so calls should take a few seconds.
 */
export interface Pace {
  readonly size: number
}

const targetMs = 4_000
const smallest = 1
const largest = 50

export const startingPace: Pace = { size: 10 }

const bounded = (size: number): number => Math.max(smallest, Math.min(largest, Math.round(size)))

/** After an answer: towards calls of about four seconds, never more than doubling. */
export function paceAfterAnswer(pace: Pace, people: number, tookMs: number): Pace {
  const perPersonMs = Math.max(tookMs, 1) / Math.max(people, 1)
  return { size: bounded(Math.min(targetMs / perPersonMs, pace.size * 2)) }
}

/** After a lost answer: half of what was lost. */
export const paceAfterLoss = (pace: Pace): Pace => ({ size: bounded(pace.size / 2) })
