import { useEffect, useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Page } from '#ui/page.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import { timeText } from './sending-text.ts'
import styles from './sending.module.css'
import { useSecondsLeft } from './use-seconds-left.ts'

export interface UndoWindowProps {
  /** Invitations that will be sent. */
  readonly count: number
  readonly ms: number
  /** The wait itself: another one starts the clock afresh. */
  readonly wait: object
  /** The run cannot be continued when this page is closed. */
  readonly stayOpen: boolean
  readonly onUndo: () => void
  readonly onSendNow: () => void
}

/** Some seconds in which the run can be undone; nothing has been sent. Escape undoes, too. */
export function UndoWindow({ count, ms, wait, stayOpen, onUndo, onSendNow }: UndoWindowProps): ReactNode {
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
        <div className={styles['body']}>
          <PageHead
            title={t('undo.title', { count, time: timeText(t, left) })}
            actions={
              <>
                <Button look="primary" busy={undoing} onClick={undo}>
                  {t('undo.undo')}
                </Button>
                <Button onClick={onSendNow}>{t('undo.now')}</Button>
              </>
            }
          >
            <p>
              {t('undo.text')} {stayOpen && t('sending.stayOpen')}
            </p>
          </PageHead>
          <ProgressBar label={t('undo.setting')} value={ms / 1_000 - left} max={ms / 1_000} />
        </div>
      </Card>
    </Page>
  )
}
