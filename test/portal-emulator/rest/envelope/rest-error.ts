/** An error answer: HTTP status, `error` (may be "") and `error_description` (rest.md 6.2, 6.3). */
export class RestError extends Error {
  readonly status: number
  readonly code: string
  /** Further keys of the answer. */
  readonly extra: Readonly<Record<string, unknown>>

  constructor(status: number, code: string, description: string, extra: Record<string, unknown> = {}) {
    super(description)
    this.status = status
    this.code = code
    this.extra = extra
  }

  get body(): Record<string, unknown> {
    return { error: this.code, error_description: this.message, ...this.extra }
  }
}

/** The request ran into the portal's time limit; what it has written stays written (rest.md 1.8). */
export class RequestKilled extends Error {}

/** This emulator does not do that; a real portal may. Loud on purpose. */
export function refused(what: string): RestError {
  return new RestError(501, 'EMULATOR_REFUSED', `The emulated portal does not do this: ${what}`)
}

/** Empty code, English text: the way of sonet_group.* (rest.md 1.2). */
export function sonetError(text: string): RestError {
  return new RestError(400, '', text)
}

/** `documented` statuses follow the documentation, `code` the published source (rest.md 6.3, trap 27). */
export type Statuses = 'documented' | 'code'

export function authError(code: keyof typeof AUTH_ERRORS, statuses: Statuses): RestError {
  const [documented, coded, text] = AUTH_ERRORS[code]
  return new RestError(statuses === 'code' ? coded : documented, code, text)
}

const AUTH_ERRORS = {
  expired_token: [401, 401, 'The access token provided has expired.'],
  invalid_token: [401, 401, 'Unable to get application by token'],
  NO_AUTH_FOUND: [401, 401, 'Wrong authorization data'],
  insufficient_scope: [403, 401, 'The request requires higher privileges than provided by the access token'],
} as const satisfies Record<string, readonly [number, number, string]>

export function accessDenied(text: string): RestError {
  return new RestError(403, 'ACCESS_DENIED', `Access denied! ${text}`)
}

export const METHOD_NOT_FOUND = () => new RestError(404, 'ERROR_METHOD_NOT_FOUND', 'Method not found!')
