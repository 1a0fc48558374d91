/**
 * Errors by which a portal refuses a call that carries a token, each with the statuses that it comes with
 * (rest.md 6.3).
 */
const contractErrors: readonly (readonly [code: string, statuses: readonly number[]])[] = [
  ['expired_token', [401]],
  ['invalid_token', [401]],
  ['authorization_error', [401]],
  ['insufficient_scope', [401, 403]],
  ['INVALID_CREDENTIALS', [401, 403]],
  ['user_access_error', [401, 403]],
  ['ACCESS_DENIED', [401, 403]],
  ['WRONG_AUTH_TYPE', [403]],
  ['APPLICATION_NOT_FOUND', [401]],
  ['OVERLOAD_LIMIT', [401, 503]],
  ['QUERY_LIMIT_EXCEEDED', [503]],
  ['OPERATION_TIME_LIMIT', [429]],
  ['ERROR_METHOD_NOT_FOUND', [404]],
  ['PORTAL_DELETED', [403, 500]],
  ['METHOD_CONFIRM_WAITING', [401]],
  ['METHOD_CONFIRM_DENIED', [403]],
  ['PAYMENT_REQUIRED', [401, 402, 403]],
  ['WRONG_LICENSE', [403]],
]

/** And one that a redirected call gets, after its work or without it: the browser asks again by GET, without the token. */
export const contractCodes: readonly string[] = [...contractErrors.map(([code]) => code), 'NO_AUTH_FOUND']

/**
 * Whether a portal may refuse a call with this code and status. An adversary must not say so after the work was done:
 * that is a lie that nobody could see through, and no accident.
 */
export const isRefusal = (status: number, code: string): boolean =>
  contractErrors.some(([name, statuses]) => name === code && statuses.includes(status))
