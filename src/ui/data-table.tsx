import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './data-table.module.css'

export interface Column<Row> {
  readonly key: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** Digits under each other, quiet. */
  readonly numeric?: boolean
  /** Any CSS width; columns without one share what is left. */
  readonly width?: string
  /** Not on paper: things to press. */
  readonly screenOnly?: boolean
}

export interface DataTableProps<Row> {
  /** The table's name for screen readers; a heading says it to the eye. */
  readonly label: string
  /** The first one names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/**
 * Browsers may drop the table semantics of an element whose `display` is changed, hence the roles in full. They are
 * spread because the linter, which cannot see the style sheet, takes them for redundant.
 */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** A table that becomes a stack of cards where its own container is narrow (under 560 px). */
export function DataTable<Row>({ label, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div className={styles['container']}>
      <table {...roles.table} className={styles['table']} aria-label={label}>
        <thead {...roles.rowgroup} className={styles['head']}>
          <tr {...roles.row}>
            {columns.map(({ key, title, width, screenOnly }) => (
              <th
                key={key}
                {...roles.columnheader}
                scope="col"
                className={classNames(screenOnly && styles['screenOnly'])}
                style={{ inlineSize: width }}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...roles.row} className={styles['row']}>
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} namesRow={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps<Row> {
  readonly column: Column<Row>
  readonly row: Row
  readonly namesRow: boolean
}

function Cell<Row>({ column, row, namesRow }: CellProps<Row>) {
  if (namesRow)
    return (
      <th {...roles.rowheader} className={styles['name']} scope="row">
        {column.cell(row)}
      </th>
    )
  return (
    <td
      {...roles.cell}
      className={classNames(
        styles['cell'],
        column.numeric && styles['numeric'],
        column.screenOnly && styles['screenOnly'],
      )}
      data-title={column.title}
    >
      {column.cell(row)}
    </td>
  )
}
