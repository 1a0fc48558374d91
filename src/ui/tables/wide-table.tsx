import { useRef, type ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { cssVariables } from '#ui/css-variables.ts'
import { tableRoles } from './table-roles.ts'
import { useSideways } from './use-sideways.ts'
import { VirtualRows } from './virtual-rows.tsx'
import styles from './wide-table.module.css'

export interface WideColumn<Row> {
  readonly key: string
  readonly title: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Of the grid: "minmax(180px, 2fr)". Not by content: each row is a grid of its own. */
  readonly width: string
}

export interface WideTableProps<Row> {
  readonly label: string
  /** The first one names the row; it and the last one stay in sight. */
  readonly columns: readonly WideColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** A length of CSS; the table scrolls sideways where there is less room. */
  readonly minWidth: string
}

/** The least height of a row, in px. */
const rowHeight = 44

/** With more rows than this the table scrolls within itself. */
const mostShort = 20

/** Up to this number all rows are drawn, which is what printers and tests without a layout see. */
const mostPlain = 60

/**
 * A table of thousands of rows and a dozen columns that scrolls within itself: the heads stay, and only the rows in
 * sight are drawn. Roles instead of table elements, because a row that is moved into place is no table row for CSS.
 */
export function WideTable<Row>({ label, columns, rows, rowKey, minWidth }: WideTableProps<Row>) {
  const ref = useRef<HTMLDivElement>(null)
  const { before, after, onScroll } = useSideways(ref)
  const grid = { gridTemplateColumns: columns.map(({ width }) => width).join(' '), minInlineSize: minWidth }
  const classOf = (place: number) =>
    styles[place === 0 ? 'first' : place === columns.length - 1 ? 'last' : 'cell']
  const row = (index: number) => {
    const item = rows[index]
    if (item === undefined) return <></>
    return (
      <div
        key={rowKey(item)}
        {...tableRoles.row}
        aria-rowindex={index + 2}
        className={styles['row']}
        style={grid}
      >
        {columns.map(({ key, cell }, place) => (
          <div
            key={key}
            {...(place === 0 ? tableRoles.rowheader : tableRoles.cell)}
            className={classOf(place)}
          >
            {cell(item)}
          </div>
        ))}
      </div>
    )
  }
  return (
    <div
      ref={ref}
      className={classNames(styles['table'], rows.length <= mostShort && styles['short'])}
      style={cssVariables({ '--row': `${rowHeight}px` })}
      data-wide-table=""
      data-before={before || undefined}
      data-after={after || undefined}
      onScroll={onScroll}
      {...tableRoles.table}
      aria-label={label}
      aria-rowcount={rows.length + 1}
    >
      <div {...tableRoles.rowgroup} className={styles['head']}>
        <div {...tableRoles.row} aria-rowindex={1} className={styles['row']} style={grid}>
          {columns.map(({ key, title }, place) => (
            <div key={key} {...tableRoles.columnheader} className={classOf(place)}>
              {title}
            </div>
          ))}
        </div>
      </div>
      <div {...tableRoles.rowgroup} style={{ minInlineSize: minWidth }}>
        {rows.length <= mostPlain ? (
          rows.map((_, index) => row(index))
        ) : (
          <VirtualRows
            count={rows.length}
            renderRow={row}
            kept={null}
            scrolledBy="[data-wide-table]"
            rowHeight={rowHeight}
          />
        )}
      </div>
    </div>
  )
}
