import type { UserId } from './ids.ts'
import type { PortalError } from './portal-error.ts'
import type { Roster } from './roster.ts'
import type { Command } from './run-state.ts'

/** Why a call failed, as plain data: enough to go on, nothing personal. */
export type Failure = Pick<PortalError, 'code' | 'retryAfterMs'>

/** What happened to the command that was last started, or the person's wish to hold or stop. Times in milliseconds. */
export type RunEvent =
  | { readonly kind: 'started'; readonly command: Command }
  | { readonly kind: 'answered'; readonly invited: readonly UserId[]; readonly tookMs: number }
  | { readonly kind: 'send-failed'; readonly failure: Failure; readonly at: number }
  | { readonly kind: 'read'; readonly roster: Roster; readonly at: number }
  | { readonly kind: 'read-failed'; readonly failure: Failure }
  /** `leftMs`: what was cut off the wait because the run was cancelled. */
  | { readonly kind: 'waited'; readonly leftMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  /** Another page goes on with this run. */
  | { readonly kind: 'taken-over' }
