import { useMemo, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react'
import type { LinesChange } from '#domain/list/line-changes.ts'
import { countLines, lineClasses, type JudgedLine, type LineClass } from '#domain/list/line.ts'
import type { Person } from '#domain/people/person.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { cssVariables } from '#ui/css-variables.ts'
import { ChoiceChips } from '#ui/fields/choice-chips.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { tableRoles } from '#ui/tables/table-roles.ts'
import { VirtualRows } from '#ui/tables/virtual-rows.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { MatchRow } from './match-row.tsx'
import styles from './match-table.module.css'
import { useRowFocus } from './use-row-focus.ts'

/** The least height of a row, in px: a face and two lines of text. */
const rowHeight = 57

/** Classes whose lines can be removed all at once. */
const removable: ReadonlySet<LineClass | 'all'> = new Set(
  lineClasses.filter((each) => each !== 'found' && each !== 'waiting'),
)

export interface MatchTableProps {
  readonly judged: readonly JudgedLine[]
  /** What would happen to a person in all chosen groups. */
  readonly verdictOn: (person: Person) => Verdict | null
  readonly change: (change: LinesChange) => void
  /** Takes the focus when the last row has gone. */
  readonly title: RefObject<HTMLElement | null>
}

/** Every line with its match; only the rows in sight are drawn. */
export function MatchTable({ judged, verdictOn, change, title }: MatchTableProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [filter, setFilter] = useState<LineClass | 'all'>('all')
  const counts = countLines(judged)
  // A class without lines is no longer offered as a filter.
  const shown = filter !== 'all' && counts.get(filter) === 0 ? 'all' : filter
  const numbered = useMemo(() => judged.map((each, at) => ({ ...each, number: at + 1 })), [judged])
  const rows = useMemo(
    () => (shown === 'all' ? numbered : numbered.filter(({ is }) => is === shown)),
    [numbered, shown],
  )
  const area = useRef<HTMLDivElement>(null)
  const focus = useRowFocus(area, rows, title)

  const choices = [
    {
      value: 'all' as const,
      label: t('list.class.all'),
      count: t('number.plain', { count: judged.length }),
    },
    ...lineClasses.flatMap((value) => {
      const count = counts.get(value) ?? 0
      return count > 0
        ? [{ value, label: t(`list.class.${value}`), count: t('number.plain', { count }) }]
        : []
    }),
  ]
  const remove = (keys: readonly number[]): void => {
    change({ kind: 'remove', keys: new Set(keys) })
    announce(t('lines.removed', { count: keys.length }))
  }

  const row = (index: number): ReactElement => {
    const each = rows[index]
    if (each === undefined) return <></>
    return (
      <MatchRow
        key={each.line.key}
        judged={each}
        verdict={each.person && verdictOn(each.person)}
        number={each.number}
        index={index}
        change={change}
        remove={() => {
          focus.expect(index)
          remove([each.line.key])
        }}
        keepFocus={() => focus.expect(index)}
      />
    )
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
        {...tableRoles.table}
        className={styles['table']}
        aria-label={t('list.title')}
        aria-rowcount={rows.length + 1}
      >
        <div {...tableRoles.rowgroup}>
          <div {...tableRoles.row} className={styles['headings']} aria-rowindex={1}>
            <div {...tableRoles.columnheader}>{t('list.column.line')}</div>
            <div {...tableRoles.columnheader}>{t('list.column.person')}</div>
            <div {...tableRoles.columnheader}>{t('list.column.state')}</div>
            <div {...tableRoles.columnheader}>
              <VisuallyHidden>{t('list.column.deed')}</VisuallyHidden>
            </div>
          </div>
        </div>
        <div
          {...tableRoles.rowgroup}
          ref={area}
          className={styles['rows']}
          style={cssVariables({ '--row': `${rowHeight}px` })}
          data-match-rows=""
          {...focus.attributes}
        >
          <VirtualRows
            count={rows.length}
            renderRow={row}
            kept={focus.kept}
            scrolledBy="[data-match-rows]"
            rowHeight={rowHeight}
          />
        </div>
      </div>
    </>
  )
}
