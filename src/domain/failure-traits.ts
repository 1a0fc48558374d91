import type { PortalErrorCode } from './portal-error.ts'

/** What a failure tells of the call that failed. Whoever needs to know what a code means reads it here. */
export interface FailureTraits {
  /** Whether a write may have been carried out all the same; a read never matters. */
  readonly write: 'may-have-run' | 'did-nothing'
  /** What is closed to the app for now: this call only, the group it was about, or everything it might still send. */
  readonly closes: 'call' | 'group' | 'run'
  /**
   * What the failure says about the method, others of which may work: `withheld` from this app or user, so the app does
   * without it; `unconfirmed` until an administrator agrees, which is worth asking for before anything is sent.
   */
  readonly method: 'open' | 'withheld' | 'unconfirmed'
  /**
   * Whether a read is worth repeating: `soon` while somebody watches; `patiently` only in the background, because the
   * failure alone took a minute.
   */
  readonly repeatRead: 'soon' | 'patiently' | 'never'
  /** What the user can do about it. */
  readonly remedy: 'again' | 'wait' | 'reopen' | 'administrator' | 'support'
}

const lost = { write: 'may-have-run', closes: 'call', method: 'open' } as const
const limited = { write: 'did-nothing', closes: 'call', method: 'open', remedy: 'wait' } as const
const closed = { write: 'did-nothing', closes: 'run', method: 'open', repeatRead: 'never' } as const
const notGranted = { ...closed, method: 'withheld', remedy: 'administrator' } as const
const refused = { write: 'did-nothing', closes: 'group', method: 'open', repeatRead: 'never' } as const

/** Every code with its traits (rest.md 6.3, frame.md 3.4). */
export const failureTraits: Readonly<Record<PortalErrorCode, FailureTraits>> = {
  network: { ...lost, repeatRead: 'soon', remedy: 'again' },
  timeout: { ...lost, repeatRead: 'patiently', remedy: 'again' },
  gateway: { ...lost, repeatRead: 'soon', remedy: 'wait' },
  server: { ...lost, repeatRead: 'never', remedy: 'wait' },
  'unexpected-answer': { ...lost, repeatRead: 'never', remedy: 'again' },
  'rate-limit': { ...limited, repeatRead: 'soon' },
  'operation-limit': { ...limited, repeatRead: 'never' },
  // Each attempt may show an alert on the portal’s page (frame.md 2.4).
  'session-unrenewed': { ...limited, repeatRead: 'never', remedy: 'reopen' },
  'session-expired': { ...closed, remedy: 'reopen' },
  'app-closed': { ...closed, remedy: 'administrator' },
  plan: { ...closed, remedy: 'administrator' },
  overload: { ...closed, remedy: 'support' },
  'portal-closed': { ...closed, remedy: 'support' },
  'scope-missing': notGranted,
  'method-missing': notGranted,
  confirmation: { ...notGranted, method: 'unconfirmed' },
  'access-denied': { ...refused, method: 'withheld', remedy: 'administrator' },
  'group-not-found': { ...refused, remedy: 'again' },
  'bad-request': { ...refused, remedy: 'again' },
}

/** The traits of a `PortalError`, or of anything else that carries its code. */
export const traitsOf = ({ code }: { readonly code: PortalErrorCode }): FailureTraits => failureTraits[code]
