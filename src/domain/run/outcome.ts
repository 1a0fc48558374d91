import type { GroupId, UserId } from '#domain/ids.ts'
import { portalErrorCodes, type PortalErrorCode } from '#domain/portal-error.ts'
import { verdicts, type Verdict } from '#domain/verdict/verdict.ts'

/** Why the portal passed somebody over, as far as the group's own record tells (rest.md 1.3, 3.3). */
export type RefusalReason =
  /** I may not invite into this group (read from the group, so it is certain). */
  | 'no-right'
  /** Still no relation although I may invite: most likely the person's own privacy setting. */
  | 'does-not-accept'
  /** The answer did not name them, and the group could not be read: not even whether they were invited is known. */
  | 'unexplained'

/** Why nothing was sent to a person, or nothing arrived, when it was not the portal that failed. */
const ownReasons = [
  'cancelled',
  /** Calls to this group kept losing their answers, so no more were made. */
  'no-answer',
  /** The tab was closed before this invitation was sent, and nobody continued the run. */
  'interrupted',
  /** Another tab continues the run. */
  'elsewhere',
] as const
type OwnReason = (typeof ownReasons)[number]

export type NotSentReason = OwnReason | PortalErrorCode

/** True for a reason of the run itself; all others are codes of portal errors. */
export const isOwnReason = (reason: NotSentReason): reason is OwnReason =>
  ownReasons.some((own) => own === reason)

/**
 * What became of one person in one group; exactly one each when a run has ended. `certainty` tells what the
 * portal's answers prove from what they only suggest: a receipt never says more than that.
 */
export type Outcome =
  /**
   * The portal returned the ID (`answer`), or the group shows an invitation that it did not show before the call
   * (`reading`). No documented method tells whose invitation a group shows (rest.md 3.4, trap 39), so the latter is
   * only probably ours.
   */
  | { readonly kind: 'invited'; readonly proof: 'answer' | 'reading' }
  /** In the group when it was read after sending. */
  | { readonly kind: 'member' }
  /** The group shows an invitation, and nobody read the group before: whose it is cannot be told. */
  | { readonly kind: 'already-invited' }
  /** Asked to join: an invitation does not accept that (rest.md trap 9). */
  | { readonly kind: 'requested' }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly certainty: 'certain' | 'probable' }
  /**
   * The group showed no invitation when it was read, at `readAt` (milliseconds since 1970), and that is all that is
   * known: the answer was lost, or the portal answered (`answered`) without anybody of the call, as it does to a request
   * that was delivered twice. The call may still be at work, and what was read may be behind.
   */
  | { readonly kind: 'not-seen'; readonly readAt: number; readonly answered: boolean }
  /** It may have been sent, and the group could not be read to tell. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-sent'; readonly reason: NotSentReason }
  /**
   * The portal refused the call with `reason`. That holds of the delivery that it answered; the browser may have delivered
   * the call once before (frame.md 3.4). No invitation when the group was read at `readAt`; null: not read since.
   */
  | { readonly kind: 'turned-down'; readonly reason: PortalErrorCode; readonly readAt: number | null }
  /** Left out before sending because of the verdict. */
  | { readonly kind: 'left-out'; readonly verdict: Verdict }

/** Every outcome there is, each once. */
export const allOutcomes: readonly Outcome[] = [
  { kind: 'invited', proof: 'answer' },
  { kind: 'invited', proof: 'reading' },
  { kind: 'member' },
  { kind: 'already-invited' },
  { kind: 'requested' },
  { kind: 'refused', reason: 'no-right', certainty: 'certain' },
  { kind: 'refused', reason: 'does-not-accept', certainty: 'probable' },
  { kind: 'refused', reason: 'unexplained', certainty: 'probable' },
  { kind: 'not-seen', readAt: 0, answered: false },
  { kind: 'not-seen', readAt: 0, answered: true },
  { kind: 'unknown' },
  ...[...ownReasons, ...portalErrorCodes].map((reason): Outcome => ({ kind: 'not-sent', reason })),
  ...portalErrorCodes.flatMap((reason): readonly Outcome[] => [
    { kind: 'turned-down', reason, readAt: null },
    { kind: 'turned-down', reason, readAt: 0 },
  ]),
  ...verdicts.map((verdict): Outcome => ({ kind: 'left-out', verdict })),
]

/** Outcomes that another try may change. Reading a group again costs nothing and sends nothing. */
export function isRetryable(outcome: Outcome): boolean {
  switch (outcome.kind) {
    case 'unknown':
    case 'not-seen':
    case 'not-sent':
    case 'turned-down':
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

/** Everybody's outcome, group by group. */
export type OutcomeTable = ReadonlyMap<GroupId, ReadonlyMap<UserId, Outcome>>
