import type { CSSProperties, ReactNode } from 'react'
import { cssVariables } from '#ui/css-variables.ts'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import { tableRoles } from './table-roles.ts'
import styles from './wide-table.module.css'

/** Needed with many rows only. */
const ScrolledRows = lazyPart(async () => (await import('./scrolled-rows.tsx')).ScrolledRows)

/** Height of a row in the browser's own text size. */
const rowRem = 2.75

/** Up to this number all rows are drawn, and the page scrolls. */
const mostPlain = 20

const grid = { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 42%)' }

export interface LongListProps {
  readonly label: string
  readonly titles: readonly [string, string]
  readonly count: number
  /** The two cells of a row: the first one names it. Each is one row high. */
  readonly cells: (index: number) => readonly [ReactNode, ReactNode]
  /** The row to keep in sight while things go on. */
  readonly follow: number
}

/** A table of two columns and any number of rows of equal height. */
export function LongList({ label, titles, count, cells, follow }: LongListProps) {
  const row = (index: number, place: CSSProperties = {}) => {
    const [name, content] = cells(index)
    return (
      <div
        key={index}
        {...tableRoles.row}
        aria-rowindex={index + 2}
        className={styles['row']}
        style={{ ...grid, ...place }}
      >
        <div {...tableRoles.rowheader} className={styles['cell']}>
          {name}
        </div>
        <div {...tableRoles.cell} className={styles['cell']}>
          {content}
        </div>
      </div>
    )
  }
  return (
    <div
      {...tableRoles.table}
      aria-label={label}
      aria-rowcount={count + 1}
      style={cssVariables({ '--row': `${rowRem}rem` })}
    >
      <div {...tableRoles.rowgroup} className={styles['head']}>
        <div {...tableRoles.row} aria-rowindex={1} className={styles['row']} style={grid}>
          {titles.map((title) => (
            <div key={title} {...tableRoles.columnheader} className={styles['cell']}>
              {title}
            </div>
          ))}
        </div>
      </div>
      {count > mostPlain ? (
        <ScrolledRows count={count} row={row} rowRem={rowRem} follow={follow} />
      ) : (
        <div {...tableRoles.rowgroup}>{Array.from({ length: count }, (_, index) => row(index))}</div>
      )}
    </div>
  )
}
