import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { ErrandProgress } from '#queries/sent/errand.ts'
import { Button } from '#ui/button.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import { Panel } from './panel.tsx'

export interface InProgressProps {
  readonly what: 'remind' | 'withdraw'
  readonly progress: ErrandProgress
  readonly onStop: () => void
}

/** How far it is, what it waits for, and the way to stop. */
export function InProgress({ what, progress, onStop }: InProgressProps): ReactNode {
  const { t } = useI18n()
  const { done, total, wait, stopping } = progress
  const waiting = wait?.reason === 'unreachable' ? 'errand.unreachable' : 'errand.pause'
  return (
    <Panel
      title={t(`${what}.progress`)}
      actions={
        <Button busy={stopping} onClick={onStop}>
          {t('sending.stop')}
        </Button>
      }
    >
      <ProgressBar label={t(`${what}.progress`)} value={done} max={total} />
      <output>{wait ? t(waiting) : t('errand.stayOpen')}</output>
    </Panel>
  )
}
