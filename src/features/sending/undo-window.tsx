import { useEffect, useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { Page } from '#ui/page.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { timeText } from './sending-text.ts'
import styles from './sending.module.css'
import { useSecondsLeft } from './use-seconds-left.ts'

export interface UndoWindowProps {
  /** Invitations that will be sent. */
  readonly count: number
  readonly ms: number
  /** The wait itself: another one starts the clock afresh. */
  readonly wait: object
  readonly onUndo: () => void
  readonly onSendNow: () => void
}

/** Some seconds to think better of it; nothing has been sent. Escape undoes, too. */
export function UndoWindow({ count, ms, wait, onUndo, onSendNow }: UndoWindowProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const left = useSecondsLeft(wait, ms)
  const [undoing, setUndoing] = useState(false)
  const undo = (): void => {
    setUndoing(true)
    onUndo()
  }

  // Said once: a countdown that is read out every second helps nobody.
  useEffect(() => announce(t('undo.spoken', { count: Math.round(ms / 1_000) })), [announce, t, ms])

  useEffect(() => {
    const onKey = ({ key, defaultPrevented }: KeyboardEvent): void => {
      if (key === 'Escape' && !defaultPrevented) onUndo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [onUndo])

  return (
    <Page>
      <Card>
        <div className={styles['head']}>
          <div>
            <Heading level={1} takesFocus>
              {t('undo.title', { count, time: timeText(t, left) })}
            </Heading>
            <p className={styles['sub']}>{t('undo.text')}</p>
          </div>
          <div className={styles['actions']}>
            <Button look="primary" busy={undoing} onClick={undo}>
              {t('undo.undo')}
            </Button>
            <Button onClick={onSendNow}>{t('undo.now')}</Button>
          </div>
        </div>
        <ProgressBar label={t('undo.setting')} value={ms / 1_000 - left} max={ms / 1_000} />
      </Card>
    </Page>
  )
}
