import type { ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { Forecast } from '#domain/verdict/forecast.ts'
import { useGroupFaces } from '#features/compose/groups/use-group-faces.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Heading } from '#ui/heading.tsx'
import styles from './forecast-panel.module.css'

export interface ForecastHeadingProps {
  readonly id: string
  readonly draft: Draft
  readonly forecast: Forecast
}

/** "Invite 3 of 5 colleagues to Website relaunch", "49 invitations to 18 colleagues in 3 groups", "Nobody can be invited". */
export function ForecastHeading({
  id,
  draft: { groups, people },
  forecast,
}: ForecastHeadingProps): ReactNode {
  const { t } = useI18n()
  const faces = useGroupFaces()
  const { sendable, total, checking } = forecast
  const [group, ...others] = groups
  const words = (): readonly [loud: string, quiet: string] => {
    if (sendable === 0) return [t(checking > 0 ? 'forecast.empty.title' : 'forecast.nobody'), '']
    if (group !== undefined && others.length === 0)
      return [
        t('forecast.title', { count: sendable }),
        t(sendable === total ? 'forecast.toAll' : 'forecast.to', {
          count: people.length,
          group: faces(group).name,
        }),
      ]
    return [
      t('forecast.invitations', { count: sendable }),
      [
        t('forecast.toPeople', { count: forecast.people }),
        t('forecast.inGroups', { count: forecast.groups }),
      ].join(' '),
    ]
  }
  const [loud, quiet] = words()
  return (
    <Heading level={2} id={id}>
      {loud} {quiet !== '' && <span className={styles['quiet']}>{quiet}</span>}
    </Heading>
  )
}
