import { useI18n } from '#i18n/i18n.tsx'
import type { ReactNode } from 'react'
import type { SentLog } from '#domain/sent/sent-log.ts'
import { Notice } from '#ui/notice.tsx'
import { SentRow } from './sent-row.tsx'
import styles from './sent.module.css'

export interface SentListProps {
  readonly log: SentLog
  readonly onOpen: (runId: string) => void
  /** Opens the run to remind those who wait; null where the app may not notify anybody. */
  readonly onRemind: ((runId: string) => void) | null
}

/** All runs that are kept, and what is missing among them. */
export function SentList({ log: { runs, gone, damaged }, onOpen, onRemind }: SentListProps): ReactNode {
  const { t } = useI18n()
  return (
    <>
      {runs.length === 0 && damaged === 0 && <p className={styles['note']}>{t('sent.empty')}</p>}
      {damaged > 0 && <Notice tone="warn" title={t('sent.damaged', { count: damaged })} spoken={false} />}
      {runs.length > 0 && (
        <ul className={styles['list']} aria-label={t('sent.list')}>
          {runs.map((run) => (
            <SentRow
              key={run.runId}
              run={run}
              onOpen={() => onOpen(run.runId)}
              onRemind={onRemind && (() => onRemind(run.runId))}
            />
          ))}
        </ul>
      )}
      {gone > 0 && <p className={styles['quiet']}>{t('sent.gone', { count: gone })}</p>}
    </>
  )
}
