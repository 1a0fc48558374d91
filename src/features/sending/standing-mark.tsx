import type { ReactNode } from 'react'
import { toneOf } from '#domain/receipt/outcome-tone.ts'
import type { PersonProgress } from '#domain/run/progress.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { outcomeTag } from '#i18n/outcome-tag.ts'
import { outcomeText } from '#i18n/texts.ts'
import { Spinner } from '#ui/spinner.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './sending.module.css'

/** Where somebody stands, with a mark: on the way, waiting for their turn, or done. The receipt will tell the reasons. */
export function StandingMark({ standing }: Pick<PersonProgress, 'standing'>): ReactNode {
  const i18n = useI18n()
  const { t } = i18n
  if (typeof standing === 'string')
    return (
      <span className={styles['standing']}>
        {standing === 'next' ? <StatusDot tone="neutral" sign="dots" /> : <Spinner />}
        {t(`sending.person.${standing}`)}
      </span>
    )
  return (
    <span title={outcomeText(i18n, standing)}>
      <Tag tone={toneOf(standing)}>{outcomeTag(t, standing)}</Tag>
    </span>
  )
}
