import type { UserId } from '#domain/ids.ts'
import { backOffFor, backOffMs } from './back-off.ts'
import type { Failure } from './event.ts'
import type { NotSentReason, Outcome } from './outcome.ts'
import { openPeople, settle, type GroupRun, type RunState, type Wait } from './state.ts'

const unexplained: Outcome = { kind: 'refused', reason: 'unexplained', certainty: 'probable' }

/** What can be said of everybody in a group without reading it again; `unsent` of those who were never in a call. */
export function withoutReading(
  { doubtful, missing, unread, earlier }: GroupRun,
  unsent: Outcome,
): (id: UserId) => Outcome {
  const inDoubt = new Set(doubtful)
  const passedOver = new Set(missing)
  return (id) => {
    if (passedOver.has(id)) return unexplained
    const told = earlier.get(id)
    if (told?.kind === 'turned-down') return told
    return unread || inDoubt.has(id) ? { kind: 'unknown' } : unsent
  }
}

/** Ends a group: people whom an answer did not name stay unexplained, the rest was not sent. */
export function closeGroup(group: GroupRun, reason: NotSentReason): GroupRun {
  const closed = settle(group, openPeople(group), withoutReading(group, { kind: 'not-sent', reason }))
  return { ...closed, readFirst: false, unread: false, closed: null }
}

/** Ends every group: nothing more can be asked of the portal now. */
export const closeAll = (state: RunState, reason: NotSentReason): RunState => ({
  ...state,
  groups: state.groups.map((group) => closeGroup(group, reason)),
})

/** The longer of two waits: one that was interrupted for a read, and the one that the read asks for. */
export const longerWait = (before: Wait | null, next: Wait): Wait =>
  before && before.ms > next.ms ? { ms: before.ms, reason: before.reason } : next

/** The call did nothing, and may the next time: after the portal's limits, or once the token can be renewed. */
export function afterLimit(
  state: RunState,
  { code, retryAfterMs }: Failure,
  givenUp: () => RunState,
): RunState {
  const backOff = backOffFor(code)
  return {
    ...(state.refusals + 1 < backOff.patience ? state : givenUp()),
    refusals: state.refusals + 1,
    wait: longerWait(state.wait, {
      ms: backOffMs(backOff, state.refusals, retryAfterMs),
      reason: backOff.reason,
    }),
  }
}
