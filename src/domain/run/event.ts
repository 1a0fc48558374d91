import type { Roster } from '#domain/groups/roster.ts'
import type { UserId } from '#domain/ids.ts'
import type { PortalError } from '#domain/portal-error.ts'
import type { Command } from './state.ts'

/** Why a call failed, as plain data without anything personal. */
export type Failure = Pick<PortalError, 'code' | 'retryAfterMs'>

/** What happened to the command that was last started, or what the user asked for. Times in milliseconds. */
export type RunEvent =
  | { readonly kind: 'started'; readonly command: Command }
  /** `restMs`: how long the portal wants to be left alone before the next call. */
  | {
      readonly kind: 'answered'
      readonly invited: readonly UserId[]
      readonly tookMs: number
      readonly restMs: number
    }
  | { readonly kind: 'send-failed'; readonly failure: Failure }
  /** `readAt`: milliseconds since 1970. */
  | { readonly kind: 'read'; readonly roster: Roster; readonly readAt: number }
  | { readonly kind: 'read-failed'; readonly failure: Failure }
  /** `leftMs`: how much of the wait was cut off because the run was cancelled. */
  | { readonly kind: 'waited'; readonly leftMs: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  /** Whether the run is still this tab's cannot be told now. */
  | { readonly kind: 'not-sure'; readonly waitMs: number }
  /** Another tab has taken this run over. */
  | { readonly kind: 'taken-over' }
