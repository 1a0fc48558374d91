import { useMemo, useRef, useState, type ReactNode } from 'react'
import { Virtualizer } from 'virtua'
import type { LinesChange } from '#domain/match-change.ts'
import { countLines, lineClasses, type JudgedLine, type LineClass } from '#domain/match-line.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice-chips.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { MatchRow } from './match-row.tsx'
import styles from './matching.module.css'
import { useRowFocus } from './use-row-focus.ts'

/** `display: grid` would take the table's roles away, hence in full. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
} as const

/** Classes whose lines one would want to be rid of all at once. */
const removable: ReadonlySet<LineClass | 'all'> = new Set(
  lineClasses.filter((each) => each !== 'found' && each !== 'waiting'),
)

export interface MatchTableProps {
  readonly judged: readonly JudgedLine[]
  readonly change: (change: LinesChange) => void
}

/** Every line with whom it stands for; only the rows in sight are drawn. */
export function MatchTable({ judged, change }: MatchTableProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [filter, setFilter] = useState<LineClass | 'all'>('all')
  const counts = countLines(judged)
  // A class that has become empty is no longer on offer.
  const shown = filter !== 'all' && counts.get(filter) === 0 ? 'all' : filter
  const numbered = useMemo(() => judged.map((each, at) => ({ ...each, number: at + 1 })), [judged])
  const rows = useMemo(
    () => (shown === 'all' ? numbered : numbered.filter(({ is }) => is === shown)),
    [numbered, shown],
  )
  const area = useRef<HTMLDivElement>(null)
  const focus = useRowFocus(area, rows)

  const choices = [
    { value: 'all' as const, words: t('list.class.all'), count: judged.length },
    ...lineClasses.flatMap((value) => {
      const count = counts.get(value) ?? 0
      return count > 0 ? [{ value, words: t(`list.class.${value}`), count }] : []
    }),
  ]
  const remove = (keys: readonly number[]): void => {
    change({ kind: 'remove', keys: new Set(keys) })
    announce(t('list.removed', { count: keys.length }))
  }

  return (
    <>
      <div className={styles['filter']}>
        <ChoiceChips
          label={t('list.filter')}
          choices={choices}
          chosen={shown}
          onChoose={(value) => {
            setFilter(value)
            announce(t('list.shown', { count: value === 'all' ? judged.length : (counts.get(value) ?? 0) }))
          }}
        />
        {removable.has(shown) && (
          <Button look="quiet" onClick={() => remove(rows.map(({ line }) => line.key))}>
            {t('list.removeShown', { count: rows.length })}
          </Button>
        )}
      </div>
      <div
        {...roles.table}
        className={styles['table']}
        aria-label={t('list.title')}
        aria-rowcount={rows.length + 1}
      >
        <div {...roles.rowgroup}>
          <div {...roles.row} className={styles['headings']} aria-rowindex={1}>
            <div {...roles.columnheader}>{t('list.column.line')}</div>
            <div {...roles.columnheader}>{t('list.column.person')}</div>
            <div {...roles.columnheader}>{t('list.column.state')}</div>
            <div {...roles.columnheader}>
              <VisuallyHidden>{t('list.column.deed')}</VisuallyHidden>
            </div>
          </div>
        </div>
        <div {...roles.rowgroup} ref={area} className={styles['rows']} {...focus.attributes}>
          <Virtualizer data={rows} itemSize={57} keepMounted={focus.kept}>
            {(row, index) => (
              <MatchRow
                key={row.line.key}
                judged={row}
                number={row.number}
                index={index}
                change={change}
                remove={() => {
                  focus.expect(index)
                  remove([row.line.key])
                }}
                keepFocus={() => focus.expect(index)}
              />
            )}
          </Virtualizer>
        </div>
      </div>
    </>
  )
}
