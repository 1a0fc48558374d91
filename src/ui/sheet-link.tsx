import { Fragment, useState, type ReactNode } from 'react'
import { LinkButton } from './link-button.tsx'

interface SheetControls {
  readonly open: boolean
  readonly show: () => void
  /** Keeps what is in the sheet for the next time. */
  readonly close: () => void
  /** Closes it and forgets what is in it; the next time it starts afresh. */
  readonly finish: () => void
}

export interface SheetLinkProps {
  readonly label: string
  /** Renders the sheet, which may be a lazy part: it is rendered from the first press on. */
  readonly children: (sheet: SheetControls) => ReactNode
}

/** A link that opens a sheet. */
export function SheetLink({ label, children }: SheetLinkProps) {
  // Number of the current sheet, 0 before the first press.
  const [sheet, setSheet] = useState(0)
  const [open, setOpen] = useState(false)
  const show = (): void => {
    setSheet((now) => Math.max(1, now))
    setOpen(true)
  }
  const finish = (): void => {
    setSheet((now) => now + 1)
    setOpen(false)
  }
  return (
    <>
      <LinkButton onClick={show}>{label}</LinkButton>
      {sheet > 0 && (
        <Fragment key={sheet}>{children({ open, show, close: () => setOpen(false), finish })}</Fragment>
      )}
    </>
  )
}
