import { useState, type CSSProperties, type ReactElement } from 'react'
import { useWindow } from './use-window.ts'
import { tableRoles } from './table-roles.ts'
import { useFollowing } from './use-following.ts'
import styles from './wide-table.module.css'

export interface ScrolledRowsProps {
  readonly count: number
  /** Draws a row in its place. */
  readonly row: (index: number, place: CSSProperties) => ReactElement
  /** Height of a row in the browser's own text size. */
  readonly rowRem: number
  /** The row to keep in sight while things go on, until somebody scrolls. */
  readonly follow: number
}

/** Any number of rows of equal height, which scroll within themselves. Only those in sight are drawn. */
export function ScrolledRows({ count, row, rowRem, follow }: ScrolledRowsProps) {
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const { first, end, rowHeight, show } = useWindow(box, count, rowRem)
  const following = useFollowing(box === null ? null : Math.min(follow, count - 1), show)
  const placeOf = (index: number): CSSProperties => ({
    position: 'absolute',
    insetInline: 0,
    insetBlockStart: index * rowHeight,
  })
  return (
    <div
      ref={setBox}
      {...tableRoles.rowgroup}
      className={styles['table']}
      // What scrolls must be scrolled with the keyboard, too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...following}
    >
      <div role="presentation" style={{ position: 'relative', blockSize: count * rowHeight }}>
        {Array.from({ length: end - first }, (_, offset) => row(first + offset, placeOf(first + offset)))}
      </div>
    </div>
  )
}
