import type { ReactNode } from 'react'
import type { SentLog } from '#domain/sent/sent-log.ts'
import { sentWords } from '#i18n/sent-words.ts'
import { Notice } from '#ui/notice.tsx'
import { SentRow } from './sent-row.tsx'
import styles from './sent.module.css'

export interface SentListProps {
  readonly log: SentLog
  readonly onOpen: (runId: string) => void
}

/** All runs that are kept, and what is missing among them. */
export function SentList({ log: { runs, gone, damaged }, onOpen }: SentListProps): ReactNode {
  const words = sentWords.useWords()
  return (
    <>
      {runs.length === 0 && damaged === 0 && (
        <div className={styles['note']}>
          <p>{words('sent.empty')}</p>
          <p>{words('sent.emptyText')}</p>
        </div>
      )}
      {damaged > 0 && <Notice tone="warn" title={words('sent.damaged', { count: damaged })} spoken={false} />}
      {runs.length > 0 && (
        <ul className={styles['list']} aria-label={words('sent.list')}>
          {runs.map((run) => (
            <SentRow key={run.runId} run={run} onOpen={() => onOpen(run.runId)} />
          ))}
        </ul>
      )}
      {gone > 0 && <p className={styles['quiet']}>{words('sent.gone', { count: gone })}</p>}
    </>
  )
}
