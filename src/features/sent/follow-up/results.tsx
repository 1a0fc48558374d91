import type { ReactNode } from 'react'
import type { PortalErrorCode } from '#domain/portal-error.ts'
import type { RemindedPair } from '#domain/sent/send-reminders.ts'
import type { WithdrawnPair } from '#domain/sent/withdraw.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { Button } from '#ui/button.tsx'
import { Panel } from './panel.tsx'

type Reason = 'not-taken' | 'cancelled' | 'no-answer' | PortalErrorCode

type AnyResult = { readonly kind: string } | { readonly kind: 'not-sent'; readonly reason: Reason }

/** How many there are of each reason why nothing was sent, the commonest first. */
function reasonsIn(results: readonly AnyResult[]): readonly (readonly [Reason, number])[] {
  const counts = new Map<Reason, number>()
  for (const result of results)
    if ('reason' in result) counts.set(result.reason, (counts.get(result.reason) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1])
}

function useReasonText(): (reason: Reason) => string {
  const { t } = useI18n()
  return (reason) =>
    reason === 'not-taken' || reason === 'cancelled' || reason === 'no-answer'
      ? t(`errand.${reason}`)
      : errorText(t, reason)
}

interface ResultProps<Pair> {
  readonly results: readonly Pair[]
  readonly onClose: () => void
}

const countOf = (results: readonly { readonly result: AnyResult }[], kind: string): number =>
  results.filter(({ result }) => result.kind === kind).length

function NotSent({ results }: { readonly results: readonly { readonly result: AnyResult }[] }): ReactNode {
  const { t } = useI18n()
  const reasonText = useReasonText()
  return reasonsIn(results.map(({ result }) => result)).map(([reason, count]) => (
    <p key={reason}>{t('errand.notSent', { count, reason: reasonText(reason) })}</p>
  ))
}

/** What became of the reminders. */
export function Reminded({ results, onClose }: ResultProps<RemindedPair>): ReactNode {
  const { t } = useI18n()
  const unknown = countOf(results, 'unknown')
  return (
    <Panel
      title={
        results.length === 0 ? t('remind.nobody') : t('remind.sent', { count: countOf(results, 'sent') })
      }
      actions={<Button onClick={onClose}>{t('action.close')}</Button>}
    >
      {unknown > 0 && <p>{t('remind.unknown', { count: unknown })}</p>}
      <NotSent results={results} />
    </Panel>
  )
}

/** What became of the invitations that were to be withdrawn. */
export function Withdrawn({ results, onClose }: ResultProps<WithdrawnPair>): ReactNode {
  const { t } = useI18n()
  const others = (['gone', 'waiting', 'unknown'] as const).filter((kind) => countOf(results, kind) > 0)
  return (
    <Panel
      title={t('withdraw.done', { count: countOf(results, 'withdrawn') })}
      actions={<Button onClick={onClose}>{t('action.close')}</Button>}
    >
      {others.map((kind) => (
        <p key={kind}>{t(`withdraw.${kind}`, { count: countOf(results, kind) })}</p>
      ))}
      <NotSent results={results} />
    </Panel>
  )
}
