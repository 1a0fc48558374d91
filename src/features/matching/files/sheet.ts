import { Refused } from './refused.ts'

/** What people see of a sheet. */
export interface Sheet {
  readonly name: string
  /** Visible rows that show something, each with the same visible columns. */
  readonly rows: readonly (readonly string[])[]
  /** Rows and columns that hold something and are left out, because they are hidden. */
  readonly hiddenRows: number
  readonly hiddenColumns: number
}

/** A sheet as its file describes it: cells by row and column, and what is hidden. */
export interface SheetCells {
  readonly name: string
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>
  readonly hidden: {
    readonly row: (row: number) => boolean
    readonly column: (column: number) => boolean
  }
}

/** More is no list of colleagues. A single cell far below and one far to the right need not fill what lies between. */
const mostCells = 2_000_000

/** The visible part of a sheet, without columns that are empty throughout. */
export function visibleSheet({ name, rows, hidden }: SheetCells): Sheet {
  const columns = new Set<number>()
  const hiddenColumns = new Set<number>()
  const shown: ReadonlyMap<number, string>[] = []
  let hiddenRows = 0
  for (const [row, cells] of [...rows].toSorted(([a], [b]) => a - b)) {
    const filled = [...cells].flatMap(([column, text]) => (text.trim() === '' ? [] : [column]))
    const seen = filled.filter((column) => !hidden.column(column))
    if (filled.length === 0) continue
    // What stands in hidden columns only is not to be seen either.
    if (hidden.row(row) || seen.length === 0) hiddenRows += 1
    else {
      shown.push(cells)
      for (const column of filled) (hidden.column(column) ? hiddenColumns : columns).add(column)
    }
  }
  if (shown.length * columns.size > mostCells) throw new Refused('too-much')
  const order = [...columns].toSorted((a, b) => a - b)
  return {
    name,
    rows: shown.map((cells) => order.map((column) => cells.get(column) ?? '')),
    hiddenRows,
    hiddenColumns: hiddenColumns.size,
  }
}
