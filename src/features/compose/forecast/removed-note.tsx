import { useEffect, useRef, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import styles from './forecast-panel.module.css'
import type { Removals } from './use-removal.ts'

export interface RemovedNoteProps {
  readonly removals: Removals
}

/** "12 colleagues removed. Undo". */
export function RemovedNote({ removals: { last, undo } }: RemovedNoteProps): ReactNode {
  const { t } = useI18n()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (last?.focusUndo) button.current?.focus()
  }, [last])
  if (last === null) return null
  return (
    <p className={styles['removed']}>
      {last.groups.length > 0
        ? t('removed.groups', { count: last.groups.length })
        : t('removed.people', { count: last.people.length })}{' '}
      <LinkButton ref={button} onClick={undo}>
        {t('removed.undo')}
      </LinkButton>
    </p>
  )
}
