/** A living run writes at least this often, except during a call (milliseconds). */
export const heartbeatEveryMs = 15_000
