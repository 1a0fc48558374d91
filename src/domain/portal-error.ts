/**
 * Everything that can go wrong between the app and the portal, as a closed set. What a code means for the app stands in
 * `failure-traits.ts`; its text is looked up in `#i18n`. Mapped from the wire once, in `#bitrix24`
 * (rest.md 6.3, frame.md 3.3).
 */
export const portalErrorCodes = [
  /** The connection was cut or never made. A write may have been carried out. */
  'network',
  /** No answer in time. A write may have been carried out, wholly or half. */
  'timeout',
  /** A proxy or the portal answered 5xx without a code of its own. A write may have been carried out. */
  'gateway',
  /** The portal failed with a code of its own (500). A write may have been carried out. */
  'server',
  /** An answer of a shape that the contract does not know. A write may have been carried out. */
  'unexpected-answer',
  /** 503: too many requests from this office. The request did nothing. */
  'rate-limit',
  /** 429: this method used up its time. The request did nothing. */
  'operation-limit',
  /** The token is not accepted. The request did nothing. */
  'session-expired',
  /** The portal's page did not renew the token, for whatever reason: it may the next time. The request did nothing. */
  'session-unrenewed',
  /** The app was not granted the permission that this method needs. */
  'scope-missing',
  /** This portal does not have the method. */
  'method-missing',
  /** The portal refuses this to the current user. */
  'access-denied',
  /** The administrator closed the app to this user. */
  'app-closed',
  /** The portal's plan or the app's payment does not cover this. */
  'plan',
  /** An administrator has to confirm, or has denied, the use of this method. */
  'confirmation',
  /** Blocked by hand because of overload: only the support can lift it. */
  'overload',
  /** The portal was deleted or closed. */
  'portal-closed',
  /** The group is gone, or secret and not mine (rest.md 1.2). */
  'group-not-found',
  /** The portal did not accept the request as it was put. */
  'bad-request',
] as const

export type PortalErrorCode = (typeof portalErrorCodes)[number]

/** How long the portal asks to wait, when it says so. */
export interface PortalErrorDetails {
  readonly retryAfterMs?: number
  readonly cause?: unknown
}

/** The one error that leaves `#bitrix24`. Its message holds no token, name or address. */
export class PortalError extends Error {
  readonly code: PortalErrorCode
  readonly retryAfterMs: number | null

  constructor(code: PortalErrorCode, details: PortalErrorDetails = {}) {
    super(`portal: ${code}`, 'cause' in details ? { cause: details.cause } : undefined)
    this.name = 'PortalError'
    this.code = code
    this.retryAfterMs = details.retryAfterMs ?? null
  }
}

/** Anything thrown, as a `PortalError`; what was not foreseen counts as an unexpected answer. */
export const asPortalError = (error: unknown): PortalError =>
  error instanceof PortalError ? error : new PortalError('unexpected-answer', { cause: error })
