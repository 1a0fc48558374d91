import { failureTraits } from '#domain/failure-traits.ts'
import type { PortalErrorCode } from '#domain/portal-error.ts'
import type { RecheckResult } from '#domain/receipt/group-check.ts'
import { isOwnReason, type NotSentReason, type Outcome } from '#domain/run/outcome.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'
import type { Translate } from './messages.ts'
import type { I18n } from './i18n.tsx'

/** What went wrong, as a clause that continues a sentence: "the connection was lost". */
export const errorText = (t: Translate, code: PortalErrorCode): string => t(`error.${code}`)
/** What to do about an error, as a sentence. */
export const remedyText = (t: Translate, code: PortalErrorCode): string =>
  t(`remedy.${failureTraits[code].remedy}`)

/** A verdict in a few words: "Already a member". */
export const verdictText = (t: Translate, verdict: Verdict): string => t(`verdict.${verdict}`)

/** What the user can do about a verdict, as a clause; null where nothing can be done. */
export function verdictHint(t: Translate, verdict: Verdict): string | null {
  switch (verdict) {
    case 'unchecked':
    case 'requested':
      return t(`verdictHint.${verdict}`)
    case 'invite':
    case 'checking':
    case 'member':
    case 'member-by-department':
    case 'invited':
    case 'self':
    case 'dismissed':
    case 'outsider':
    case 'not-a-person':
    case 'no-right':
    case 'archived':
    case 'group-gone':
      return null
  }
}

const notSentText = (t: Translate, reason: NotSentReason): string =>
  isOwnReason(reason)
    ? t(`outcome.notSent.${reason}`)
    : t('outcome.notSent.because', { reason: errorText(t, reason) })

function turnedDownText(
  { t, timeOfDay }: Pick<I18n, 't' | 'timeOfDay'>,
  { reason, readAt }: Extract<Outcome, { kind: 'turned-down' }>,
): string {
  const why = errorText(t, reason)
  if (readAt !== null) return t('outcome.turnedDown.read', { reason: why, time: timeOfDay(readAt) })
  return t(reason === 'group-not-found' ? 'outcome.turnedDown.gone' : 'outcome.turnedDown', { reason: why })
}

/** What became of somebody, as a clause. A probable outcome says that it is probable. */
export function outcomeText({ t, timeOfDay }: Pick<I18n, 't' | 'timeOfDay'>, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'invited':
      return t(outcome.proof === 'answer' ? 'outcome.invited' : 'outcome.invitedByReading')
    case 'refused':
      return t(`outcome.refused.${outcome.reason}`)
    case 'not-sent':
      return notSentText(t, outcome.reason)
    case 'left-out':
      return t(`outcome.leftOut.${outcome.verdict}`)
    case 'not-seen':
      return t(outcome.answered ? 'outcome.notSeenAnswered' : 'outcome.notSeen', {
        time: timeOfDay(outcome.readAt),
      })
    case 'turned-down':
      return turnedDownText({ t, timeOfDay }, outcome)
    case 'member':
    case 'already-invited':
    case 'requested':
    case 'unknown':
      return t(`outcome.${outcome.kind}`)
  }
}

/** What reading the group again showed. `time` is the time of day, already formatted. */
export const standingText = (t: Translate, standing: RecheckResult, time: string): string =>
  standing === 'reading' ? t('receipt.checking') : t(`receipt.checked.${standing}`, { time })
