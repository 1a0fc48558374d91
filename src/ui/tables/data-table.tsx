import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import styles from './data-table.module.css'
import { tableRoles } from './table-roles.ts'

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
  /** Where rows are folded to lines, the title above them says it. */
  readonly inTitle?: boolean
}

export interface DataTableProps<Row> {
  /** The table's name for screen readers; a heading says it to the eye. */
  readonly label: string
  /** The first one names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
}

/** A table whose rows wrap where its own container is narrow (under 560 px). */
export function DataTable<Row>({ label, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <div className={styles['container']}>
      <table {...tableRoles.table} className={styles['table']} aria-label={label}>
        <thead {...tableRoles.rowgroup} className={styles['head']}>
          <tr {...tableRoles.row}>
            {columns.map(({ key, title, width, screenOnly }) => (
              <th
                key={key}
                {...tableRoles.columnheader}
                scope="col"
                className={classNames(screenOnly && styles['screenOnly'])}
                style={{ inlineSize: width }}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.rowgroup}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...tableRoles.row} className={styles['row']}>
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
      <th {...tableRoles.rowheader} className={styles['name']} scope="row">
        {column.cell(row)}
      </th>
    )
  return (
    <td
      {...tableRoles.cell}
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
