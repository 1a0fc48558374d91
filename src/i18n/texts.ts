import type { Standing } from '#domain/group-check.ts'
import { isOwnReason, type NotSentReason, type Outcome } from '#domain/outcome.ts'
import type { PortalErrorCode } from '#domain/portal-error.ts'
import type { Verdict } from '#domain/verdict.ts'
import type { Translate } from './catalog.ts'

type Remedy = 'again' | 'wait' | 'reopen' | 'administrator' | 'support'

/** What a person can do about it, code by code. */
const remedies: Readonly<Record<PortalErrorCode, Remedy>> = {
  network: 'again',
  timeout: 'again',
  gateway: 'wait',
  server: 'wait',
  'unexpected-answer': 'again',
  'rate-limit': 'wait',
  'operation-limit': 'wait',
  'session-expired': 'reopen',
  'scope-missing': 'administrator',
  'method-missing': 'administrator',
  'access-denied': 'administrator',
  'app-closed': 'administrator',
  plan: 'administrator',
  confirmation: 'administrator',
  overload: 'support',
  'portal-closed': 'support',
  'group-not-found': 'again',
  'bad-request': 'again',
}

export const errorText = (t: Translate, code: PortalErrorCode): string => t(`error.${code}`)
export const remedyText = (t: Translate, code: PortalErrorCode): string => t(`remedy.${remedies[code]}`)

export const verdictText = (t: Translate, verdict: Verdict): string => t(`verdict.${verdict}`)

/** What to do about a verdict, where something can be done. */
export function verdictHint(t: Translate, verdict: Verdict): string | null {
  switch (verdict) {
    case 'unchecked':
    case 'requested':
    case 'no-right':
    case 'group-gone':
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
    case 'archived':
      return null
  }
}

const notSentText = (t: Translate, reason: NotSentReason): string =>
  isOwnReason(reason)
    ? t(`outcome.notSent.${reason}`)
    : t('outcome.notSent.because', { reason: errorText(t, reason) })

/** The one sentence of an outcome; certain and probable ones read differently. */
export function outcomeText(t: Translate, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'invited':
      return t(outcome.proof === 'answer' ? 'outcome.invited' : 'outcome.invitedByReading')
    case 'refused':
      return t(`outcome.refused.${outcome.reason}`)
    case 'not-sent':
      return notSentText(t, outcome.reason)
    case 'left-out':
      return t(`outcome.leftOut.${outcome.verdict}`)
    case 'member':
    case 'already-invited':
    case 'requested':
    case 'unknown':
      return t(`outcome.${outcome.kind}`)
  }
}

/** What another look at the group showed; `time` is the time of day. */
export const standingText = (t: Translate, standing: Standing, time: string): string =>
  standing === 'reading' ? t('receipt.checking') : t(`receipt.checked.${standing}`, { time })
