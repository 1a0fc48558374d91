import { useId, type ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'
import { useGroupFaces } from '#features/compose/groups/use-group-faces.ts'
import { toneOf } from '#features/compose/verdict-tone.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Card } from '#ui/card.tsx'
import { Heading } from '#ui/heading.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { SegmentedBar } from '#ui/progress/segmented-bar.tsx'
import styles from './forecast-panel.module.css'
import { RemovedNote } from './removed-note.tsx'
import type { FullForecast } from './use-forecast.ts'
import type { Removals } from './use-removal.ts'
import { VerdictItem } from './verdict-item.tsx'

export interface ForecastPanelProps {
  readonly draft: Draft
  readonly forecast: FullForecast
  readonly removals: Removals
  /** Null when everybody is shown already. */
  readonly onShowEverybody: (() => void) | null
  /** The button that does it. */
  readonly footer: ReactNode
}

/** Those who get an invitation first, then the others. */
const first = (verdict: Verdict): number => (toneOf(verdict) === 'ok' ? 0 : 1)

/** What will happen to everybody if the button is pressed now. */
export function ForecastPanel(props: ForecastPanelProps): ReactNode {
  const { draft, forecast, removals, onShowEverybody } = props
  const { t } = useI18n()
  const faces = useGroupFaces()
  const id = useId()
  const { groups, people } = draft
  const [onlyGroup] = groups

  if (groups.length === 0 || people.length === 0)
    return (
      <Card labelledBy={id}>
        <Heading level={2} id={id}>
          {t('forecast.empty.title')}
        </Heading>
        <p className={styles['empty']}>
          {groups.length > 0
            ? t('forecast.noPeople')
            : people.length > 0
              ? t('forecast.noGroup')
              : t('forecast.empty.text')}
        </p>
        <RemovedNote removals={removals} />
        {props.footer}
      </Card>
    )

  const single = groups.length === 1 && onlyGroup !== undefined
  const verdicts = [...forecast.verdicts].toSorted(([a], [b]) => first(a) - first(b))
  return (
    <Card labelledBy={id}>
      <Heading level={2} id={id}>
        {t(single ? 'forecast.title' : 'forecast.titleMany', { count: forecast.sendable })}{' '}
        <span className={styles['into']}>
          {single
            ? t('forecast.into', { count: people.length, group: faces(onlyGroup).name })
            : `${t('forecast.people', { count: people.length })}, ${t('forecast.groups', { count: groups.length })}`}
        </span>
      </Heading>
      <div className={styles['bar']}>
        <SegmentedBar
          segments={verdicts.map(([verdict, cells]) => ({
            key: verdict,
            tone: toneOf(verdict),
            amount: cells.length,
          }))}
        />
      </div>
      <RemovedNote removals={removals} />
      <ul>
        {verdicts.map(([verdict, cells]) => (
          <VerdictItem
            key={verdict}
            verdict={verdict}
            cells={cells}
            groupName={single ? null : (group) => faces(group).name}
            removal={forecast.removals.get(verdict) ?? null}
            onRemove={removals.remove}
          />
        ))}
      </ul>
      {onShowEverybody && people.length > 1 && (
        <LinkButton onClick={onShowEverybody}>{t('matrix.show')}</LinkButton>
      )}
      {props.footer}
    </Card>
  )
}
