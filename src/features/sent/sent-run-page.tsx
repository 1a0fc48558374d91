import { useRef, type ReactNode } from 'react'
import type { DraftStart } from '#domain/draft/draft-record.ts'
import type { PortalLinks } from '#domain/portal-links.ts'
import { receiptOf } from '#domain/receipt/receipt.ts'
import type { LastReminderOf } from '#domain/sent/reminders.ts'
import { draftAgain, pairsThat } from '#domain/sent/run-standing.ts'
import type { SentRun } from '#domain/sent/sent-run.ts'
import { countStandings } from '#domain/sent/standing.ts'
import { RecordBar } from '#features/record/record-bar.tsx'
import { SentMessage } from '#features/record/sent-message.tsx'
import { RunActions } from '#features/sent/follow-up/run-actions.tsx'
import { useFollowUp } from '#features/sent/follow-up/use-follow-up.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { useOpening } from '#queries/opening.ts'
import { useNewcomers } from '#queries/sent/newcomers.ts'
import { useRunNow } from '#queries/sent/run-now.ts'
import { Card } from '#ui/card.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Page } from '#ui/page.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { BackButton } from './back-button.tsx'
import { NewcomersNotice } from './newcomers-notice.tsx'
import { NowNotice } from './now-notice.tsx'
import styles from './sent.module.css'
import { StandingTable } from './standing-table.tsx'
import { useStandingsText } from './standings.ts'
import { useGroupNames } from './use-group-names.ts'
import { useRunLines } from './use-run-lines.ts'

export interface SentRunPageProps {
  readonly run: SentRun
  readonly last: LastReminderOf
  readonly links: PortalLinks | null
  /** May withdraw invitations, as the portal said at the opening. */
  readonly isAdmin: boolean
  /** It was opened to remind those who wait. */
  readonly reminding: boolean
  readonly onBack: () => void
  /** Takes people into a new draft. */
  readonly onBegin: (start: DraftStart) => void
}

const noChecks = new Map()

/** The receipt of a run as it was, where everybody stands now, and what may be done about it. */
export function SentRunPage({ run, last, links, isAdmin, onBegin, ...props }: SentRunPageProps): ReactNode {
  const { t, moment } = useI18n()
  const now = useRunNow(run)
  // In the same moment, so that they share their requests.
  const newcomers = useNewcomers(run)
  const scopes = useOpening().data?.scopes
  const groups = useGroupNames(run)
  const standingsText = useStandingsText()
  const heading = useRef<HTMLHeadingElement>(null)
  const { parts, lines, standing, standingText, nameOf } = useRunLines(run, now.data, last)
  const waiting = standing ? pairsThat(run, standing, 'waiting') : []
  const gone = standing ? pairsThat(run, standing, 'gone') : []
  const followUp = useFollowUp({
    run,
    waiting,
    last,
    at: now.data?.at ?? null,
    reminding: props.reminding,
    groupName: nameOf,
    onClosed: () => heading.current?.focus(),
  })

  const mayNotify = scopes?.includes('im') === true
  const { invitedCount, probableCount } = receiptOf(run.outcomes)
  const counts = countStandings(lines.map((line) => standing?.(line.groupId, line.userId) ?? 'unreadable'))
  const title =
    invitedCount === 0
      ? t('receipt.nobodyInto', { group: groups })
      : t('receipt.invitedInto', { count: invitedCount, group: groups })
  return (
    <Page>
      {!followUp.busy && <BackButton onClick={props.onBack}>{t('action.sent')}</BackButton>}
      <Card>
        <PageHead
          title={title}
          titleRef={heading}
          sign={<StatusDot tone={invitedCount > 0 ? 'ok' : 'bad'} size="lg" />}
          actions={
            <RunActions
              reminders={followUp.reminders}
              mayNotify={mayNotify}
              panelOpen={followUp.isOpen}
              waiting={waiting}
              isAdmin={isAdmin}
              links={links}
              goneCount={gone.length}
              onRemind={() => followUp.open('remind')}
              onWithdraw={() => followUp.open('withdraw')}
              onAgain={() => onBegin(draftAgain(run, gone))}
            />
          }
        >
          <p>
            <time dateTime={new Date(run.endedAt).toISOString()}>
              {t('receipt.sentAt', { time: moment(run.endedAt) })}
            </time>
          </p>
          {probableCount > 0 && <p>{t('receipt.probable', { count: probableCount })}</p>}
          {standing && lines.length > 0 && <p>{t('run.now', { counts: standingsText(counts) })}</p>}
        </PageHead>
        {followUp.panel}
        {!run.finished && <Notice tone="warn" title={t('sent.stopped')} spoken={false} />}
        {!run.whole && <Notice tone="warn" title={t('receipt.partial')} spoken={false} />}
        <NowNotice {...now} />
        {now.data &&
          newcomers.map((each, at) => (
            <NewcomersNotice
              key={at}
              run={run}
              newcomers={each}
              rosters={now.data.rosters}
              onBegin={onBegin}
            />
          ))}
        {run.message !== '' && (
          <SentMessage message={run.message}>
            {run.cut && <p className={styles['quiet']}>{t('run.cut')}</p>}
          </SentMessage>
        )}
        <RecordBar
          record={{
            endedAt: run.endedAt,
            message: run.message,
            parts,
            checks: noChecks,
            ...(standing ? { now: { title: t('run.nowColumn'), of: standingText } } : {}),
          }}
        />
        <StandingTable
          title={title}
          lines={lines}
          several={parts.length > 1}
          counts={counts}
          standing={standing}
          standingText={standingText}
          links={links}
          withdrawnThere={!isAdmin && parts.length > 1 && waiting.length > 0}
          chats={scopes !== undefined && !mayNotify}
        />
      </Card>
    </Page>
  )
}
