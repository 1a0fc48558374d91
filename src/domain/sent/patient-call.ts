import type { Clock } from '#domain/clock.ts'
import { traitsOf } from '#domain/failure-traits.ts'
import { asPortalError, type PortalErrorCode } from '#domain/portal-error.ts'
import { backOffFor, backOffMs } from '#domain/run/back-off.ts'
import type { Wait } from '#domain/run/state.ts'
import type { Answered } from './follow-up.ts'

/** How a call ended. */
export type CallEnd<Result> =
  | { readonly kind: 'answered'; readonly result: Result }
  /** No answer, or none that can be believed: it may have been carried out. */
  | { readonly kind: 'lost' }
  /** In the portal's own words; `forAll`: the others would hear the same. */
  | { readonly kind: 'refused'; readonly reason: PortalErrorCode; readonly forAll: boolean }
  /** The user stopped before anything was carried out. */
  | { readonly kind: 'stopped' }

/** What a series of calls needs besides the calls. */
export interface CallSeries {
  readonly clock: Clock
  /** Aborted when the user stops; a call in flight is always finished. */
  readonly stop: AbortSignal
  /** Told of every wait that the portal asks for, and of its end. */
  readonly onWait: (wait: Wait | null) => void
}

type PatientCall = <Result>(call: () => Promise<Answered<Result>>) => Promise<CallEnd<Result>>

/**
 * Makes calls one after another, and waits out the limits of the portal as a run does: what they refused did nothing, so
 * it is asked again. Anything that may have been carried out is asked once.
 */
export function patientCalls({ clock, stop, onWait }: CallSeries): PatientCall {
  let restUntil = 0
  const waitOut = async (ms: number, reason: Wait['reason']): Promise<void> => {
    if (ms <= 0) return
    onWait({ ms, reason })
    await clock.wait(ms, stop)
    onWait(null)
  }
  return async (call) => {
    await waitOut(restUntil - clock.elapsed(), 'operation-limit')
    for (let refusals = 0; !stop.aborted; refusals += 1) {
      try {
        const { result, restMs } = await call()
        if (restMs > 0) restUntil = clock.elapsed() + restMs
        return { kind: 'answered', result }
      } catch (error) {
        const failure = asPortalError(error)
        const { write, closes } = traitsOf(failure)
        if (write === 'may-have-run') return { kind: 'lost' }
        const backOff = backOffFor(failure.code)
        if (closes !== 'call' || refusals + 1 >= backOff.patience)
          return { kind: 'refused', reason: failure.code, forAll: closes !== 'group' }
        await waitOut(backOffMs(backOff, refusals, failure.retryAfterMs), backOff.reason)
      }
    }
    return { kind: 'stopped' }
  }
}
