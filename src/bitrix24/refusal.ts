import type { PortalErrorCode } from '#domain/portal-error.ts'

/** An HTTP answer as the SDK's error carries it. */
export interface RawAnswer {
  readonly status: number
  /** Parsed JSON, or the text of anything else. */
  readonly body: unknown
}

/**
 * The codes of the portal's refusals, each with its statuses: the documentation and the source differ (rest.md 6.3).
 * NO_AUTH_FOUND is not among them: every call carries a token, so an answer that misses it is one to another request,
 * such as the GET that a browser makes of a POST that was redirected after the work was done.
 */
const refusals: readonly (readonly [code: string, statuses: readonly number[], meaning: PortalErrorCode])[] =
  [
    ['expired_token', [401], 'session-expired'],
    ['invalid_token', [401], 'session-expired'],
    ['authorization_error', [401], 'session-expired'],
    ['insufficient_scope', [401, 403], 'scope-missing'],
    ['error_method_not_found', [404], 'method-missing'],
    ['invalid_credentials', [401, 403], 'access-denied'],
    ['access_denied', [401, 403], 'access-denied'],
    ['wrong_auth_type', [403], 'access-denied'],
    ['user_access_error', [401, 403], 'app-closed'],
    ['application_not_found', [401], 'app-closed'],
    ['wrong_license', [403], 'plan'],
    ['payment_required', [401, 402, 403], 'plan'],
    ['method_confirm_waiting', [401], 'confirmation'],
    ['method_confirm_denied', [403], 'confirmation'],
    ['query_limit_exceeded', [503], 'rate-limit'],
    ['operation_time_limit', [429], 'operation-limit'],
    ['overload_limit', [401, 503], 'overload'],
    ['portal_deleted', [403, 500], 'portal-closed'],
  ]

/** What the portal's codes mean, by their names in lower case; ACCESS_DENIED is left out, as its text decides. */
export const refusalCodes: ReadonlyMap<string, PortalErrorCode> = new Map(
  refusals.flatMap(([code, , meaning]) => (code === 'access_denied' ? [] : [[code, meaning] as const])),
)

/** The texts of a refused invitation or withdrawal, and the codes beside them (rest.md 1.2, 2.5, trap 40). */
const texts = new Map<string, PortalErrorCode>([
  ['Wrong group ID', 'bad-request'],
  ['Wrong user IDs', 'bad-request'],
  ['Socialnetwork group not found', 'group-not-found'],
  ['No permissions to update users role', 'access-denied'],
])
const codesBesideTexts = new Set(['', 'ERROR_ARGUMENT', 'ERROR_CORE'])

/** ACCESS_DENIED means two things (rest.md 6.3). */
export const speaksOfPlan = (text: string): boolean => /\btariff|\bplans?\b|subscription/i.test(text)

const property = (body: unknown, name: string): string | null => {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return null
  const value: unknown = Object.entries(body).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : null
}

/**
 * What an answer refuses, if it is the portal itself that refuses: its JSON, with a code or a text of the contract, under
 * the status that goes with it. Null for everything else. Then nobody knows whether a write was carried out: a proxy
 * may have answered after the portal had done its work, and an exception may have come half-way through the list.
 */
export function refusalIn({ status, body }: RawAnswer): PortalErrorCode | null {
  const code = property(body, 'error')
  const text = property(body, 'error_description') ?? ''
  if (code === null) return null
  if (status === 400 && codesBesideTexts.has(code)) return texts.get(text) ?? null
  const known = refusals.find(([name, statuses]) => name === code.toLowerCase() && statuses.includes(status))
  if (known?.[0] === 'access_denied' && speaksOfPlan(text)) return 'plan'
  return known?.[2] ?? null
}
