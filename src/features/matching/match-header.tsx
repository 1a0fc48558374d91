import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import styles from './matching.module.css'

export interface MatchHeaderProps {
  readonly lines: number
  readonly found: number
  /** The form for more lines is open already. */
  readonly adding: boolean
  readonly onMore: () => void
  readonly onLeave: () => void
  readonly onAdd: () => void
}

/** How long the list is, and what can be done with all of them. */
export function MatchHeader({ lines, found, adding, onMore, onLeave, onAdd }: MatchHeaderProps): ReactNode {
  const { t } = useI18n()
  return (
    <div className={styles['head']}>
      <div className={styles['words']}>
        <Heading level={1} id="list-title" takesFocus>
          {t('list.title')}
        </Heading>
        {lines > 0 && <p className={styles['sub']}>{t('list.lines', { count: lines })}</p>}
      </div>
      <div className={styles['actions']}>
        <Button look="quiet" onClick={onLeave}>
          {t('list.back')}
        </Button>
        {!adding && <Button onClick={onMore}>{t('list.more')}</Button>}
        {lines > 0 && (
          <Button look="primary" onClick={onAdd} disabledReason={found === 0 ? t('list.add.none') : null}>
            {t('list.add', { count: found })}
          </Button>
        )}
      </div>
    </div>
  )
}
