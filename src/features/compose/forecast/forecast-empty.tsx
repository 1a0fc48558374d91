import type { ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useOpening } from '#queries/opening.ts'
import { Heading } from '#ui/heading.tsx'
import styles from './forecast-panel.module.css'

export interface ForecastEmptyProps {
  readonly id: string
  readonly draft: Draft
  /** None of the chosen groups takes invitations from me. */
  readonly closed: boolean
}

/** What to do while groups or people are missing. */
export function ForecastEmpty({ id, draft: { groups, people }, closed }: ForecastEmptyProps): ReactNode {
  const { t } = useI18n()
  const inNoGroup = useOpening().data?.groups.length === 0
  const words = (): string => {
    if (groups.length > 0) return t(closed ? 'forecast.closed' : 'forecast.noPeople')
    if (inNoGroup) return t('groups.empty')
    return t(people.length > 0 ? 'forecast.noGroup' : 'forecast.empty.text')
  }
  return (
    <>
      <Heading level={2} id={id}>
        {t('forecast.empty.title')}
      </Heading>
      <p className={styles['empty']}>{words()}</p>
    </>
  )
}
