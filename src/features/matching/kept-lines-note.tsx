import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import styles from './kept-lines-note.module.css'
import type { KeptLines } from './list-input.ts'

export interface KeptLinesNoteProps {
  readonly lines: KeptLines
  readonly onLines: (lines: KeptLines) => void
  readonly onOpen: () => void
}

/** Says that lines of a list still stand for nobody, with the way back to them. */
export function KeptLinesNote({ lines, onLines, onOpen }: KeptLinesNoteProps): ReactNode {
  const { t } = useI18n()
  const [removed, setRemoved] = useState<KeptLines>([])
  const answer = useRef<HTMLButtonElement>(null)
  const pressed = useRef(false)
  // The pressed link is gone; the one that takes its place answers it.
  useEffect(() => {
    if (pressed.current) answer.current?.focus()
    pressed.current = false
  }, [removed])
  const replace = (kept: KeptLines, gone: KeptLines): void => {
    pressed.current = true
    setRemoved(gone)
    onLines(kept)
  }

  if (lines.length > 0)
    return (
      <div className={styles['note']} data-tone="warn">
        <StatusDot tone="warn" sign="alert" />
        <p className={styles['words']}>
          <span>{t('lines.unmatched')}</span>
          <LinkButton ref={answer} onClick={onOpen}>
            {t('lines.resume', { count: lines.length })}
          </LinkButton>
          <LinkButton onClick={() => replace([], lines)}>{t('lines.dismiss')}</LinkButton>
        </p>
      </div>
    )
  if (removed.length === 0) return null
  return (
    <div className={styles['note']} data-tone="neutral">
      <p className={styles['words']}>
        <output>{t('lines.removed', { count: removed.length })}</output>
        <LinkButton ref={answer} onClick={() => replace(removed, [])}>
          {t('lines.undo')}
        </LinkButton>
      </p>
    </div>
  )
}
