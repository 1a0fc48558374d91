import type { PortalErrorCode } from './portal-error.ts'
import type { Verdict } from './verdict.ts'

/** Why the portal passed somebody over, as far as the group's own record tells (rest.md 1.3, 3.3). */
export type RefusalReason =
  /** I may not invite into this group (read from the group, so it is certain). */
  | 'no-right'
  /** Still no relation although I may invite: most likely the person's own privacy setting. */
  | 'does-not-accept'
  /** The group could not be read, so there is no telling why. */
  | 'unexplained'

/** Why nothing was sent to a person, or nothing arrived, when it was not the portal that failed. */
export const ownReasons = [
  'cancelled',
  /** No answer came, and reading the group afterwards shows no invitation. */
  'no-answer',
  /** The page was closed before its turn came, and the run was not gone on with. */
  'interrupted',
  /** Another page goes on with the run. */
  'elsewhere',
] as const
type OwnReason = (typeof ownReasons)[number]

export type NotSentReason = OwnReason | PortalErrorCode

export const isOwnReason = (reason: NotSentReason): reason is OwnReason =>
  ownReasons.some((own) => own === reason)

/**
 * What became of one person in one group; exactly one each when a run has ended. `certainty` tells what the
 * portal's answers prove from what they only suggest (product.md, "never lies").
 */
export type Outcome =
  /**
   * The portal returned the ID (`answer`), or the answer was lost and the group shows the invitation (`reading`). No
   * documented method tells whose invitation a group shows (rest.md 3.4, trap 39), so the latter is only probably ours.
   */
  | { readonly kind: 'invited'; readonly proof: 'answer' | 'reading' }
  /** In the group when it was read after sending. */
  | { readonly kind: 'member' }
  /** Somebody else's invitation was there already. */
  | { readonly kind: 'already-invited' }
  /** Asked to join: an invitation does not accept that (rest.md trap 9). */
  | { readonly kind: 'requested' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly certainty: 'certain' | 'probable' }
  /** It may have been sent, and the group could not be read to tell. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-sent'; readonly reason: NotSentReason }
  /** Left out before sending because of the verdict. */
  | { readonly kind: 'left-out'; readonly verdict: Verdict }

export type OutcomeKind = Outcome['kind']

/** Outcomes that another try may change. Reading a group again costs nothing and sends nothing. */
export function isRetryable(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'unknown':
    case 'not-sent':
      return true
    case 'refused':
      return outcome.reason === 'unexplained'
    case 'invited':
    case 'member':
    case 'already-invited':
    case 'requested':
    case 'left-out':
      return false
  }
}
