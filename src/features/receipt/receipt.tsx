import { useMemo, useState, type ReactNode } from 'react'
import type { PortalError } from '#domain/portal-error.ts'
import type { PortalLinks } from '#domain/portal-links.ts'
import { namedGroups, type NamedRow } from '#domain/receipt/named-receipt.ts'
import { nextStepFor } from '#domain/receipt/next-step.ts'
import { classOf } from '#domain/receipt/outcome-class.ts'
import { receiptOf, type ReceiptRow } from '#domain/receipt/receipt.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { groupName, personName } from '#i18n/names.ts'
import { errorText, remedyText } from '#i18n/texts.ts'
import { useKnownGroup } from '#queries/groups/known-group.ts'
import { useDepartmentNames } from '#queries/people/person-detail.ts'
import { useCheckAgain } from '#queries/run/check-again.ts'
import type { EndedRun } from '#queries/run/shown-run.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Notice } from '#ui/notice.tsx'
import { Page } from '#ui/page.tsx'
import { OutcomeFilter, type ShownClass } from './outcome-filter.tsx'
import { ReceiptHeader } from './receipt-header.tsx'
import { ReceiptTable } from './receipt-table.tsx'
import { RecordBar } from '#features/record/record-bar.tsx'
import { SentMessage } from '#features/record/sent-message.tsx'

/** With more groups than this, they are opened from the rows: a wall of buttons helps nobody. */
const groupButtons = 3

export interface ReceiptProps {
  readonly run: EndedRun
  readonly links: PortalLinks | null
  readonly onRetry: (rows: readonly ReceiptRow[]) => void
  /** The next try is being prepared; nothing has been sent yet. */
  readonly retrying: boolean
  /** Why the next try sent nothing. */
  readonly error: PortalError | null
  readonly onMore: () => void
  /** At the end of the buttons. */
  readonly tools: ReactNode
}

/** What the portal's answers prove, and nothing else: those not invited first, then those invited with their IDs. */
export function Receipt({ run, links, onRetry, retrying, error, onMore, tools }: ReceiptProps): ReactNode {
  const { t } = useI18n()
  const knownGroup = useKnownGroup()
  const { endedAt } = run
  const departmentNames = useDepartmentNames(run.people)
  const checking = useCheckAgain()
  const [shown, setShown] = useState<ShownClass>('all')

  const receipt = useMemo(() => receiptOf(run.outcomes), [run.outcomes])
  const parts = namedGroups(receipt, run.people, {
    person: (id, known) => personName(t, id, known?.name),
    departments: departmentNames,
    group: (id) => groupName(t, id, knownGroup(id)?.name),
  })
  const notInvited = parts.flatMap((part) => part.notInvited)
  const invited = parts.flatMap((part) => part.invited)
  const visible = (lines: readonly NamedRow[]): readonly NamedRow[] =>
    shown === 'all' ? lines : lines.filter(({ outcome }) => classOf(outcome) === shown)

  const [first] = parts
  const several = parts.length > 1
  const steps = notInvited.some(({ outcome }) => nextStepFor(outcome) !== null)
  const actions = { ...checking, openProfile: links?.openProfile, openGroup: links?.openGroup }
  const tables = [
    {
      title: t(receipt.unknownCount > 0 ? 'receipt.notInvitedOrUnknown' : 'receipt.notInvited'),
      tone: 'bad',
      lines: visible(notInvited),
      reason: t('receipt.why'),
    },
    { title: t('receipt.invited'), tone: 'ok', lines: visible(invited), reason: t('receipt.outcome') },
  ] as const

  return (
    <Page>
      <Card>
        <ReceiptHeader
          receipt={receipt}
          group={several ? null : (first?.groupName ?? null)}
          endedAt={endedAt}
        >
          {receipt.retryable.length > 0 && (
            <Button busy={retrying} onClick={() => onRetry(receipt.retryable)}>
              {t('receipt.retry', { count: receipt.retryable.length })}
            </Button>
          )}
          {parts.length <= groupButtons &&
            parts.map(({ groupId, groupName }) => (
              <Button key={groupId} onClick={() => links?.openGroup(groupId)}>
                {several ? t('receipt.openNamed', { group: groupName }) : t('receipt.openGroup')}
              </Button>
            ))}
          <Button look="primary" onClick={onMore}>
            {t('receipt.more')}
          </Button>
          {tools}
        </ReceiptHeader>
        {error && (
          <Notice tone="bad" title={t('invite.failed', { reason: errorText(t, error.code) })}>
            <p>{remedyText(t, error.code)}</p>
          </Notice>
        )}
        {!run.whole && <Notice tone="warn" title={t('receipt.partial')} />}
        {run.message !== '' && <SentMessage message={run.message} />}
        <RecordBar record={{ endedAt, message: run.message, parts, checks: checking.checks }} />
        <OutcomeFilter lines={[...notInvited, ...invited]} shown={shown} onShow={setShown} />
        {tables
          .filter(({ lines }) => lines.length > 0)
          .map((table) => (
            <ReceiptTable key={table.tone} {...table} layout={{ several, steps }} actions={actions} />
          ))}
      </Card>
    </Page>
  )
}
