import { useEffect, useRef, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import styles from './message-texts.module.css'

export interface MessageUndoProps {
  /** What was done. */
  readonly text: string
  readonly onUndo: () => void
}

/** Says what was done and offers to undo it. Takes the focus, because what had it is no longer there. */
export function MessageUndo({ text, onUndo }: MessageUndoProps): ReactNode {
  const { t } = useI18n()
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => ref.current?.focus(), [])
  return (
    <p className={styles['undo']}>
      <span>{text}</span>
      <LinkButton ref={ref} label={t('texts.named', { words: t('texts.undo'), name: text })} onClick={onUndo}>
        {t('texts.undo')}
      </LinkButton>
    </p>
  )
}
