import { randomBytes } from 'node:crypto'

export interface IssuedToken {
  readonly accessToken: string
  readonly refreshToken: string
  readonly expiresInSeconds: number
}

export type TokenState =
  | { readonly kind: 'valid'; readonly userId: number }
  | { readonly kind: 'expired'; readonly userId: number }
  | { readonly kind: 'unknown' }

interface Grant {
  readonly userId: number
  expiresAt: number
}

/** Access and refresh tokens of one portal, and its incoming webhooks. */
export class TokenStore {
  readonly #access = new Map<string, Grant>()
  readonly #refresh = new Map<string, number>()
  readonly #webhooks = new Map<string, { userId: number; scopes: readonly string[] }>()
  readonly #now: () => number
  /** Seconds. */
  lifetimeSeconds: number

  constructor(now: () => number, lifetimeSeconds: number) {
    this.#now = now
    this.lifetimeSeconds = lifetimeSeconds
  }

  issue(userId: number, lifetimeSeconds: number = this.lifetimeSeconds): IssuedToken {
    const accessToken = randomBytes(35).toString('hex')
    const refreshToken = randomBytes(35).toString('hex')
    this.#access.set(accessToken, { userId, expiresAt: this.#now() + lifetimeSeconds * 1000 })
    this.#refresh.set(refreshToken, userId)
    return { accessToken, refreshToken, expiresInSeconds: lifetimeSeconds }
  }

  /** A refresh token is good once. Returns undefined for an unknown one. */
  refresh(refreshToken: string): IssuedToken | undefined {
    const userId = this.#refresh.get(refreshToken)
    if (userId === undefined) return undefined
    this.#refresh.delete(refreshToken)
    return this.issue(userId)
  }

  /** Every access token given out so far is expired from now on. Refresh tokens stay good. */
  expireAll(): void {
    for (const grant of this.#access.values()) grant.expiresAt = 0
  }

  /** Tokens of an app that is no longer there. Webhooks are somebody else's. */
  revokeAll(): void {
    this.#access.clear()
    this.#refresh.clear()
  }

  /** Whose valid token is this? */
  userOf(accessToken: string): number | undefined {
    const state = this.stateOf(accessToken)
    return state.kind === 'valid' ? state.userId : undefined
  }

  stateOf(accessToken: string): TokenState {
    const grant = this.#access.get(accessToken)
    if (!grant) return { kind: 'unknown' }
    return { kind: grant.expiresAt > this.#now() ? 'valid' : 'expired', userId: grant.userId }
  }

  /** An incoming webhook: `/rest/<userId>/<code>/<method>` (rest.md 6.1). Returns its code. */
  addWebhook(userId: number, scopes: readonly string[]): string {
    const code = randomBytes(8).toString('hex')
    this.#webhooks.set(`${userId}/${code}`, { userId, scopes })
    return code
  }

  webhook(userId: string, code: string): { userId: number; scopes: readonly string[] } | undefined {
    return this.#webhooks.get(`${userId}/${code}`)
  }
}
