import type { World } from './world/world.ts'

/** Which matching requests a fault strikes. Left out: the next one only. */
export type When =
  | { readonly times: number }
  | { readonly always: true }
  /** Lets `after` requests pass, then strikes `times` of them (default: all that follow). */
  | { readonly after: number; readonly times?: number }
  | { readonly probability: number; readonly seed: number }

/** What the request was about, for somebody who acts in between. */
export interface Moment {
  readonly callerId: number
  readonly groupId: number | null
  readonly userIds: readonly number[]
}

/** A colleague's act by name, so that a command line or a panel can ask for it. */
export type ColleagueAct =
  | 'invites-the-same'
  | 'removes-invitations'
  | 'closes-group'
  | 'withdraws-my-right'
  | 'dismisses-one'
  | 'joins-one'

export type FaultKind =
  /** Milliseconds before anything happens. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** Milliseconds for each person of an invitation; with the portal's request limit it dies half-way. */
  | { readonly kind: 'slow-per-person'; readonly ms: number }
  /**
   * The connection is cut after the head of an answer. With `silent` not a byte is sent: on a reused connection Chromium
   * then sends the request again by itself (frame.md 3.4).
   */
  | { readonly kind: 'cut-before-work'; readonly silent?: boolean }
  | { readonly kind: 'cut-after-work'; readonly silent?: boolean }
  /** 502, or the `status` of another proxy error, with an HTML page; the work is not done unless asked for. */
  | { readonly kind: 'bad-gateway'; readonly workDone?: boolean; readonly status?: 500 | 502 | 504 }
  /** 302 to the portal's (new) address: a browser goes there with a GET and without the body (frame.md 3.2). */
  | { readonly kind: 'redirect'; readonly to?: string }
  /** 503 QUERY_LIMIT_EXCEEDED; nothing is done. */
  | { readonly kind: 'unavailable' }
  /** 429 OPERATION_TIME_LIMIT; nothing is done. */
  | { readonly kind: 'operation-limit'; readonly resetInSeconds?: number }
  | { readonly kind: 'expired-token' }
  | { readonly kind: 'invalid-token' }
  | { readonly kind: 'insufficient-scope' }
  /** 403 ACCESS_DENIED: the tariff does not include REST. */
  | { readonly kind: 'plan' }
  /** 500 INTERNAL_SERVER_ERROR, or any other status and code of rest.md 6.3, e.g. 403 user_access_error. */
  | {
      readonly kind: 'internal-error'
      readonly workDone?: boolean
      readonly status?: number
      readonly code?: string
    }
  /** 200 with an error body (rest.md 6.2), without `time` unless asked for; nothing is done. `code` may be "". */
  | { readonly kind: 'error-in-200'; readonly code?: string; readonly withTime?: boolean }
  /** The next five do the work and spoil the answer. */
  | { readonly kind: 'no-time' }
  | { readonly kind: 'truncated-json' }
  | { readonly kind: 'empty-body' }
  | { readonly kind: 'html-in-200' }
  | { readonly kind: 'wrong-shape'; readonly result?: unknown }
  | {
      readonly kind: 'meanwhile'
      readonly act: ColleagueAct | ((world: World, moment: Moment) => void)
      readonly at: 'before-work' | 'between-people' | 'after-work'
      /** With `between-people`: after how many of them (default 1). */
      readonly afterPeople?: number
    }

/** `method` as it is called (any case), or `*`. */
export type Fault = FaultKind & { readonly method: string; readonly when?: When }

/** Kinds that are complete without a parameter. */
export const PLAIN_FAULT_KINDS = [
  'unavailable',
  'expired-token',
  'invalid-token',
  'insufficient-scope',
  'plan',
  'no-time',
  'truncated-json',
  'empty-body',
  'html-in-200',
  'wrong-shape',
] as const satisfies readonly FaultKind['kind'][]

export const isPlainFault = (kind: string): kind is (typeof PLAIN_FAULT_KINDS)[number] =>
  PLAIN_FAULT_KINDS.some((plain) => plain === kind)

/** For a panel or a command line: every kind that needs no function. */
export const FAULT_KINDS = [
  'delay',
  'slow-per-person',
  'cut-before-work',
  'cut-after-work',
  'bad-gateway',
  'redirect',
  'operation-limit',
  'internal-error',
  'error-in-200',
  'meanwhile',
  ...PLAIN_FAULT_KINDS,
] as const satisfies readonly FaultKind['kind'][]

export const COLLEAGUE_ACTS = [
  'invites-the-same',
  'removes-invitations',
  'closes-group',
  'withdraws-my-right',
  'dismisses-one',
  'joins-one',
] as const satisfies readonly ColleagueAct[]
