import { useDeferredValue, useState } from 'react'
import { usePrinting } from '#ui/output/use-printing.ts'

/** A list of no more rows than this is drawn as a whole. */
export const mostWhole = 200
/** Rows of a longer list drawn at first: a receipt of thousands must not hold the page up. */
const atFirst = 100
/** Rows that come with the page itself; the others follow when it has been drawn. */
const withThePage = 40
/** Rows that one press adds. */
const aPress = 500

export interface DrawnRows<Row> {
  /** May be on its way to `count`. */
  readonly drawn: readonly Row[]
  /** How many are shown. */
  readonly count: number
  /** How many the next press would add; 0 when all are drawn. */
  readonly next: number
  readonly more: () => void
  readonly printing: boolean
}

/** The first rows of a long list, and more of them when asked for; all of them on paper. */
export function useDrawnRows<Row>(rows: readonly Row[]): DrawnRows<Row> {
  const [limit, setLimit] = useState(atFirst)
  const printing = usePrinting()
  const shown = rows.length > mostWhole ? limit : mostWhole
  const drawn = useDeferredValue(shown, withThePage)
  return {
    drawn: printing ? rows : rows.slice(0, drawn),
    count: printing ? rows.length : Math.min(shown, rows.length),
    next: Math.max(0, Math.min(aPress, rows.length - shown)),
    more: () => setLimit((now) => now + aPress),
    printing,
  }
}
