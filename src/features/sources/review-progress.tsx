import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import type { PeopleProgress } from '#queries/people/people-reader.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import styles from './review.module.css'

export interface ReviewProgressProps {
  readonly progress: PeopleProgress
  readonly onStop: () => void
  /** Continues; what has arrived is not requested again. */
  readonly onGoOn: () => void
}

/** Progress of the reading, with stop and continue; nothing once everybody has arrived. */
export function ReviewProgress({ progress, onStop, onGoOn }: ReviewProgressProps): ReactNode {
  const { t } = useI18n()
  const { state, people, total, error } = progress
  const done = people.length
  const far = total === null ? t('review.progressUnknown', { done }) : t('review.progress', { done, total })
  switch (state) {
    case 'idle':
    case 'read':
      return null
    case 'reading':
      return (
        <div className={styles['progress']}>
          <div className={styles['bar']}>
            <ProgressBar
              label={t('review.progressLabel')}
              value={done}
              max={total ?? Number.MAX_SAFE_INTEGER}
              valueText={far}
            />
          </div>
          <span className={styles['far']}>{far}</span>
          <Button onClick={onStop}>{t('review.stop')}</Button>
        </div>
      )
    case 'stopped':
    case 'failed':
      return (
        <Notice
          tone={state === 'failed' ? 'bad' : 'info'}
          title={error ? t('review.failed', { reason: errorText(t, error.code) }) : t('review.stopped')}
          actions={<Button onClick={onGoOn}>{t('review.goOn')}</Button>}
        >
          <p>{far}</p>
        </Notice>
      )
  }
}
