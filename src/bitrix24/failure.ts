import { PortalError, type PortalErrorCode } from '#domain/portal-error.ts'
import { refusalCodes, refusalIn, speaksOfPlan, type RawAnswer } from './refusal.ts'

/** What the SDK tells of a failed call, without the parts that hold tokens and addresses (frame.md 3.6). */
interface WireFailure {
  readonly code: string
  readonly status: number
  readonly text: string
}

/** Codes of the SDK (frame.md 3.3) and of the portal (rest.md 6.3). Portals spell them in either case. */
const byCode: ReadonlyMap<string, PortalErrorCode> = new Map([
  ...refusalCodes,
  ['network_error', 'network'],
  ['err_canceled', 'network'],
  ['request_timeout', 'timeout'],
  ['no_auth_found', 'session-expired'],
  ['authorize_error', 'session-expired'],
  ['internal_server_error', 'server'],
  ['error_unexpected_answer', 'server'],
  ['connection_error', 'gateway'],
  ['sonet_controller_workgroup_not_found', 'group-not-found'],
  ['sonet_controller_workgroup_empty', 'group-not-found'],
])

/**
 * Texts that carry the meaning because the code does not: `sonet_group.*` answers 400 with an empty code
 * (rest.md 1.2) or, on old portals, ERROR_ARGUMENT and ERROR_CORE (trap 40); ACCESS_DENIED means two things
 * (rest.md 6.3); a refresh that fails loses its code inside the SDK (frame.md 3.6).
 */
const byText: readonly (readonly [RegExp, PortalErrorCode])[] = [
  [/socialnetwork group not found/i, 'group-not-found'],
  [/refreshAuth/, 'session-unrenewed'],
]

/** Last resort: statuses differ between portals, so they only speak where no code does (rest.md trap 27). */
function byStatus(status: number): PortalErrorCode {
  if (status === 0) return 'unexpected-answer'
  if (status === 401) return 'session-expired'
  if (status === 403) return 'access-denied'
  if (status === 408) return 'timeout'
  // A limit is one only in the portal's own words: a proxy sends these as well.
  if (status === 429 || status >= 500) return 'gateway'
  return status >= 400 ? 'bad-request' : 'unexpected-answer'
}

/** The closed code for whatever failed. */
function codeOf({ code, status, text }: WireFailure): PortalErrorCode {
  const known = byCode.get(code.toLowerCase())
  const mayBePlan = status === 401 || status === 402 || status === 403
  if (!known && mayBePlan && speaksOfPlan(text)) return 'plan'
  return known ?? byText.find(([pattern]) => pattern.test(text))?.[1] ?? byStatus(status)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const property = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined)
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The HTTP answer behind an error of the SDK, if there was one. */
function rawAnswerOf(error: unknown): RawAnswer | null {
  const response = property(property(error, 'originalError'), 'response')
  const status = property(response, 'status')
  return isRecord(response)
    ? { status: typeof status === 'number' ? status : 0, body: response['data'] }
    : null
}

/** With an empty code the SDK drops the portal's text from its own error; it is left in the raw answer. */
function descriptionOf(error: unknown): string {
  return textOf(property(rawAnswerOf(error)?.body, 'error_description'))
}

/** Anything that the SDK throws or returns as an error, read without trusting its type. */
function failureOf(error: unknown): WireFailure {
  const status = property(error, 'status')
  return {
    code: textOf(property(error, 'code')),
    status: typeof status === 'number' ? status : 0,
    text: descriptionOf(error) || textOf(property(error, 'message')),
  }
}

/** The error that leaves this room. The SDK's own error stays behind: it holds the token (frame.md 3.6). */
export function portalErrorFrom(error: unknown): PortalError {
  if (error instanceof PortalError) return error
  const failure = failureOf(error)
  return new PortalError(codeOf(failure), {
    cause: new Error(`${failure.code || 'no code'}, HTTP ${failure.status}`),
  })
}

/** Failures of the SDK before there is an answer. A refresh of the token that fails comes after a refusal of the old one. */
function withoutAnswer({ code, text }: WireFailure): PortalErrorCode {
  if (code === 'NETWORK_ERROR' || code === 'ERR_CANCELED') return 'network'
  if (code === 'REQUEST_TIMEOUT') return 'timeout'
  return /refreshAuth/.test(text) ? 'session-unrenewed' : 'unexpected-answer'
}

/** The code of an answer that is no refusal: the portal's own failure, a proxy's, or one of unknown origin. */
function lostBy({ status, body }: RawAnswer): PortalErrorCode {
  if (status < 500) return 'unexpected-answer'
  return textOf(property(body, 'error')) === '' ? 'gateway' : 'server'
}

/**
 * The error of a call that changes something. It says "did nothing" only for the portal's own words (`refusalIn`); with
 * any other answer, or none, the call may have been carried out.
 */
export function writeErrorFrom(error: unknown): PortalError {
  if (error instanceof PortalError) return error
  const failure = failureOf(error)
  const raw = rawAnswerOf(error)
  const cause = new Error(`${failure.code || 'no code'}, HTTP ${raw?.status ?? failure.status}`)
  if (!raw) return new PortalError(withoutAnswer(failure), { cause })
  return new PortalError(refusalIn(raw) ?? lostBy(raw), { cause })
}
