import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { progressOf } from '#domain/run/progress.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { RunControl } from '#queries/run/invitation-run.ts'
import type { LiveRun } from '#queries/run/shown-run.ts'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import { timeText } from './sending-text.ts'
import styles from './undo-bar.module.css'
import { useSecondsLeft } from './use-seconds-left.ts'

export interface UndoBarProps {
  readonly run: LiveRun
  readonly ask: (control: RunControl) => void
  readonly sendNow: () => void
}

/**
 * Some seconds in which the run can be undone; nothing has been sent. It lies over the page that started the run, at the
 * upper edge of what is in sight: a second press on the button that sends must not meet anything here. Escape undoes, too.
 */
export function UndoBar({ run, ask, sendNow }: UndoBarProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const { wait } = run.state
  const ms = wait?.ms ?? 0
  const seconds = ms / 1_000
  const left = useSecondsLeft(wait, ms)
  const [undoing, setUndoing] = useState(false)
  const undo = (): void => {
    setUndoing(true)
    ask('cancel')
  }

  // Said once: a countdown that is read out every second helps nobody.
  useEffect(() => announce(t('undo.spoken', { count: Math.round(seconds) })), [announce, t, seconds])

  const press = useEffectEvent(({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === 'Escape' && !defaultPrevented) undo()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => press(event)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  return (
    <div className={styles['bar']}>
      <div className={styles['text']}>
        <Heading level={1} takesFocus>
          {t('undo.title', { count: progressOf(run.state).total, time: timeText(t, left) })}
        </Heading>
        {run.recorded === false && <p>{t('sending.stayOpen')}</p>}
      </div>
      <div className={styles['actions']}>
        <Button look="primary" busy={undoing} onClick={undo}>
          {t('undo.undo')}
        </Button>
        <Button onClick={sendNow}>{t('undo.now')}</Button>
      </div>
      <div className={styles['progress']}>
        <ProgressBar label={t('undo.setting')} value={seconds - left} max={seconds} />
      </div>
    </div>
  )
}
