import * as v from 'valibot'

/** Seconds of a method's work after which it is left alone: the portal blocks it from 420 or 480 on (rest.md 6.4). */
const enoughSeconds = 400

/** The portal counts the work of ten minutes. Milliseconds. */
const longestRestMs = 600_000

const timeSchema = v.object({
  operating: v.number(),
  operating_reset_at: v.optional(v.number(), 0),
  finish: v.optional(v.number(), 0),
})

/**
 * How long a method has to rest, by the `time` of its answer: 0 as a rule. Both times are the portal's own seconds, so
 * that the clock of this device does not matter.
 */
export function restMsOf(time: unknown): number {
  const read = v.safeParse(timeSchema, time)
  if (!read.success || read.output.operating < enoughSeconds) return 0
  const { operating_reset_at: resetAt, finish } = read.output
  const leftMs = resetAt > 0 && finish > 0 ? (resetAt - finish + 1) * 1_000 : longestRestMs
  return Math.min(Math.max(leftMs, 0), longestRestMs)
}
