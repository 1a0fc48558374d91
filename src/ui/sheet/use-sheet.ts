import { useState } from 'react'

/** A sheet that something on the page opens. */
export interface Sheet {
  /** Counts the sheets that were finished; 0 before the first is opened. */
  readonly number: number
  readonly open: boolean
  readonly show: () => void
  /** Keeps what is in the sheet for the next time. */
  readonly close: () => void
  /** Closes it and forgets what is in it; the next time it starts afresh. */
  readonly finish: () => void
}

/** Whether a sheet is open, and how often it was started afresh. */
export function useSheet(): Sheet {
  const [number, setNumber] = useState(0)
  const [open, setOpen] = useState(false)
  return {
    number,
    open,
    show: () => {
      setNumber((now) => Math.max(1, now))
      setOpen(true)
    },
    close: () => setOpen(false),
    finish: () => {
      setNumber((now) => now + 1)
      setOpen(false)
    },
  }
}
