import type { ReactNode } from 'react'
import { VirtualRows } from './virtual-rows.tsx'
import styles from './wide-table.module.css'

export interface WideColumn<Row> {
  readonly key: string
  readonly title: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Of the grid: "minmax(180px, 2fr)". */
  readonly width: string
}

export interface WideTableProps<Row> {
  readonly label: string
  /** The first one names the row and stays in sight. */
  readonly columns: readonly WideColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** In px; the table scrolls sideways where there is less room. */
  readonly minWidth: number
}

/** Below it all rows are drawn, which is what tests without a layout and printers see. */
const mostPlain = 60

/** Spread, because the linter, which cannot see the style sheet, wants the elements. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/**
 * A table of thousands of rows and a dozen columns that scrolls within itself: the heads stay, and only the rows in
 * sight are drawn. Roles instead of table elements, because a row that is moved into place is no table row for CSS.
 */
export function WideTable<Row>({ label, columns, rows, rowKey, minWidth }: WideTableProps<Row>) {
  const grid = { gridTemplateColumns: columns.map(({ width }) => width).join(' '), minInlineSize: minWidth }
  const row = (index: number) => {
    const item = rows[index]
    if (item === undefined) return <></>
    return (
      <div key={rowKey(item)} {...roles.row} aria-rowindex={index + 2} className={styles['row']} style={grid}>
        {columns.map(({ key, cell }, place) => (
          <div
            key={key}
            {...(place === 0 ? roles.rowheader : roles.cell)}
            className={styles[place === 0 ? 'first' : 'cell']}
          >
            {cell(item)}
          </div>
        ))}
      </div>
    )
  }
  return (
    <div
      className={styles['table']}
      data-wide-table=""
      {...roles.table}
      aria-label={label}
      aria-rowcount={rows.length + 1}
    >
      <div {...roles.rowgroup} className={styles['head']}>
        <div {...roles.row} aria-rowindex={1} className={styles['row']} style={grid}>
          {columns.map(({ key, title }, place) => (
            <div key={key} {...roles.columnheader} className={styles[place === 0 ? 'first' : 'cell']}>
              {title}
            </div>
          ))}
        </div>
      </div>
      <div {...roles.rowgroup} style={{ minInlineSize: minWidth }}>
        {rows.length <= mostPlain ? (
          rows.map((_, index) => row(index))
        ) : (
          <VirtualRows
            count={rows.length}
            renderRow={row}
            kept={null}
            scrolledBy="[data-wide-table]"
            rowHeight={45}
          />
        )}
      </div>
    </div>
  )
}
