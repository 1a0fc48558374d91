import { useEffect, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import styles from './undo-bar.module.css'

/** Shown and announced in place of the bar: the run was undone. */
export function UndoneNote(): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  useEffect(() => announce(t('undo.done')), [announce, t])
  return <p className={styles['note']}>{t('undo.done')}</p>
}
