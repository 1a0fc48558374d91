import { useState, type ReactNode } from 'react'
import type { PortalLinks } from '#domain/portal-links.ts'
import { receiptOf } from '#domain/receipt/receipt.ts'
import type { SentRun } from '#domain/sent/sent-run.ts'
import { countStandings } from '#domain/sent/standing.ts'
import { DrawnTable } from '#features/record/drawn-table.tsx'
import { RecordBar } from '#features/record/record-bar.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { useRunNow } from '#queries/sent/run-now.ts'
import { Card } from '#ui/card.tsx'
import { Notice } from '#ui/notice.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { NowNotice } from './now-notice.tsx'
import styles from './sent.module.css'
import { StandingFilter, type ShownStanding } from './standing-filter.tsx'
import { useStandingsText } from './standings.ts'
import { useGroupNames } from './use-group-names.ts'
import { useRunLines } from './use-run-lines.ts'
import { useSentColumns } from './use-sent-columns.tsx'

export interface SentRunPageProps {
  readonly run: SentRun
  readonly links: PortalLinks | null
}

const noChecks = new Map()

/** The receipt of a run as it was, and where everybody stands now. */
export function SentRunPage({ run, links }: SentRunPageProps): ReactNode {
  const { t, moment } = useI18n()
  const now = useRunNow(run)
  const groups = useGroupNames(run)
  const standingsText = useStandingsText()
  const { parts, lines, standing, standingText } = useRunLines(run, now.data)
  const [shown, setShown] = useState<ShownStanding>('all')
  const columns = useSentColumns({ several: parts.length > 1, standing, standingText, links })

  const { invitedCount, probableCount } = receiptOf(run.outcomes)
  const counts = countStandings(lines.map((line) => standing?.(line.groupId, line.userId) ?? 'unreadable'))
  const visible =
    standing === null || shown === 'all' || counts[shown] === 0
      ? lines
      : lines.filter((line) => standing(line.groupId, line.userId) === shown)
  const title =
    invitedCount === 0
      ? t('receipt.nobodyInto', { group: groups })
      : t('receipt.invitedInto', { count: invitedCount, group: groups })
  return (
    <Card>
      <PageHead
        title={title}
        sign={<StatusDot tone={invitedCount > 0 ? 'ok' : 'bad'} size="lg" />}
        actions={null}
      >
        <p>
          <time dateTime={new Date(run.endedAt).toISOString()}>
            {t('receipt.sentAt', { time: moment(run.endedAt) })}
          </time>
        </p>
        {probableCount > 0 && <p>{t('receipt.probable', { count: probableCount })}</p>}
        {standing && lines.length > 0 && <p>{t('run.now', { counts: standingsText(counts) })}</p>}
      </PageHead>
      {!run.finished && <Notice tone="warn" title={t('sent.stopped')} spoken={false} />}
      {!run.whole && <Notice tone="warn" title={t('earlier.partial')} spoken={false} />}
      <NowNotice {...now} />
      {run.message !== '' && (
        <div className={styles['note']}>
          {t('receipt.message')} <q dir="auto">{run.message}</q>
          {run.cut && <p className={styles['quiet']}>{t('run.cut')}</p>}
        </div>
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
      {standing && <StandingFilter counts={counts} shown={shown} onShow={setShown} />}
      {standing && counts.gone > 0 && <p className={styles['note']}>{t('run.goneText')}</p>}
      {lines.length === 0 ? (
        <p>{t('run.nobody')}</p>
      ) : (
        <DrawnTable label={title} rows={visible} rowKey={(line) => line.key} columns={columns} />
      )}
    </Card>
  )
}
