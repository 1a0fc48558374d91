import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { openInvitations, plannedInvitations } from '#domain/journal/record.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useEarlierRuns } from '#queries/run/earlier-runs.ts'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import styles from './sent.module.css'

export interface LiveRunsProps {
  /** Told which runs are alive: they will be among those that were sent. */
  readonly onLive: (runIds: readonly string[]) => void
}

/** What other tabs are sending now, with how far they are. */
export function LiveRuns({ onLive }: LiveRunsProps): ReactNode {
  const { t } = useI18n()
  const live = (useEarlierRuns({ watch: true })?.unfinished ?? []).filter(
    ({ liveness }) => liveness === 'running',
  )
  const ids = live.map(({ record }) => record.runId).join(' ')
  const tell = useEffectEvent(onLive)
  useEffect(() => {
    if (ids !== '') tell(ids.split(' '))
  }, [ids])
  return live.map(({ record }) => {
    const total = plannedInvitations(record)
    const done = total - openInvitations(record)
    const progress = t('sending.of', { done, total })
    return (
      <div key={record.runId} className={styles['note']}>
        <p>
          <b>{t('earlier.running')}</b> {progress}
        </p>
        <ProgressBar label={t('earlier.running')} value={done} max={total} valueText={progress} />
      </div>
    )
  })
}
