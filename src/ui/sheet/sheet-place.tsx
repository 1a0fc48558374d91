import { Fragment, type ReactNode } from 'react'
import type { Sheet } from './use-sheet.ts'

export interface SheetPlaceProps {
  readonly sheet: Sheet
  /** May be a lazy part: it is drawn from the first opening on. */
  readonly children: ReactNode
}

/** Draws a sheet, which starts afresh after it was finished. */
export const SheetPlace = ({ sheet, children }: SheetPlaceProps): ReactNode =>
  sheet.number > 0 && <Fragment key={sheet.number}>{children}</Fragment>
