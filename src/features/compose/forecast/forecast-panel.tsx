import { useId, type ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'
import { useGroupFaces } from '#features/compose/groups/use-group-faces.ts'
import { toneOf } from '#features/compose/verdict-tone.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Card } from '#ui/card.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { SegmentedBar } from '#ui/progress/segmented-bar.tsx'
import { ForecastEmpty } from './forecast-empty.tsx'
import { ForecastHeading } from './forecast-heading.tsx'
import styles from './forecast-panel.module.css'
import { RemovedNote } from './removed-note.tsx'
import type { FullForecast } from './use-forecast.ts'
import type { Removals } from './use-removal.ts'
import { VerdictItem } from './verdict-item.tsx'

export interface ForecastPanelProps {
  readonly draft: Draft
  readonly forecast: FullForecast
  readonly removals: Removals
  /** The table of everybody; null where it would say nothing more. */
  readonly table: { readonly shown: boolean; readonly toggle: () => void } | null
  /** The button that does it. */
  readonly footer: ReactNode
}

/** Those who get an invitation first, then the others. */
const first = (verdict: Verdict): number => (toneOf(verdict) === 'ok' ? 0 : 1)

/** What will happen to everybody if the button is pressed now. */
export function ForecastPanel(props: ForecastPanelProps): ReactNode {
  const { draft, forecast, removals, table } = props
  const { t } = useI18n()
  const faces = useGroupFaces()
  const id = useId()
  const { groups, people } = draft

  if (groups.length === 0 || people.length === 0)
    return (
      <Card labelledBy={id}>
        <div className={styles['what']}>
          <ForecastEmpty id={id} draft={draft} closed={forecast.closed} />
          <RemovedNote removals={removals} />
        </div>
        {props.footer}
      </Card>
    )

  const verdicts = [...forecast.verdicts].toSorted(([a], [b]) => first(a) - first(b))
  const invited = forecast.verdicts.get('invite') ?? []
  const open = new Set(invited.map(({ groupId }) => groupId))
  const all = open.size * people.length
  // With more exceptions than invitations, "everybody except" would be true and no help.
  const toAll = groups.length > 1 && 2 * invited.length >= all && all > 0
  const sentence = (): string => {
    const but = invited.length < all
    const [only] = open
    return open.size === 1 && only !== undefined
      ? t(but ? 'forecast.everybodyToBut' : 'forecast.everybodyTo', { group: faces(only).name })
      : t(but ? 'forecast.everybodyBut' : 'forecast.everybody', { count: open.size })
  }
  return (
    <Card labelledBy={id}>
      <div className={styles['what']}>
        <ForecastHeading id={id} draft={draft} forecast={forecast} />
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
              several={groups.length === 1 ? null : { groupName: (group) => faces(group).name, toAll }}
              sentence={toAll && verdict === 'invite' ? sentence() : null}
              removal={forecast.removals.get(verdict) ?? null}
              onRemove={removals.remove}
            />
          ))}
        </ul>
        {table && (
          <div className={styles['table']}>
            <LinkButton expanded={table.shown} onClick={table.toggle}>
              {t(table.shown ? 'matrix.hide' : groups.length > 1 ? 'matrix.showTable' : 'matrix.show')}
            </LinkButton>
          </div>
        )}
      </div>
      {props.footer}
    </Card>
  )
}
