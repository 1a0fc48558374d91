import type { ReactNode } from 'react'
import { countLines, lineClasses, type JudgedLine } from '#domain/match-line.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import styles from './matching.module.css'

export interface MatchHeaderProps {
  readonly judged: readonly JudgedLine[]
  readonly found: number
  /** The form for more lines is open already. */
  readonly adding: boolean
  readonly onMore: () => void
  readonly onLeave: () => void
  readonly onAdd: () => void
}

/** "48 lines: 39 found, 4 to choose", and what can be done with all of them. */
export function MatchHeader({ judged, found, adding, onMore, onLeave, onAdd }: MatchHeaderProps): ReactNode {
  const { t } = useI18n()
  const counts = countLines(judged)
  const parts = lineClasses.flatMap((each) => {
    const count = counts.get(each) ?? 0
    return count > 0 ? [`${count} ${t(`list.class.${each}`)}`] : []
  })
  return (
    <div className={styles['head']}>
      <div className={styles['words']}>
        <Heading level={1} id="list-title" takesFocus>
          {t('list.title')}
        </Heading>
        {judged.length > 0 && (
          <p className={styles['sub']}>
            {t('list.lines', { count: judged.length })}: {parts.join(', ')}
          </p>
        )}
      </div>
      <div className={styles['actions']}>
        <Button look="quiet" onClick={onLeave}>
          {t('list.back')}
        </Button>
        {!adding && <Button onClick={onMore}>{t('list.more')}</Button>}
        {judged.length > 0 && (
          <Button look="primary" onClick={onAdd} disabledReason={found === 0 ? t('list.add.none') : null}>
            {t('list.add', { count: found })}
          </Button>
        )}
      </div>
    </div>
  )
}
