import { useEffect, useRef, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import styles from './message-texts.module.css'

export interface MessageUndoProps {
  /** What was done. */
  readonly words: string
  readonly onUndo: () => void
}

/** Takes the focus: what had it is gone. */
export function MessageUndo({ words, onUndo }: MessageUndoProps): ReactNode {
  const { t } = useI18n()
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <p className={styles['undo']}>
      <span>{words}</span>
      <LinkButton ref={ref} label={`${t('texts.undo')}: ${words}`} onClick={onUndo}>
        {t('texts.undo')}
      </LinkButton>
    </p>
  )
}
