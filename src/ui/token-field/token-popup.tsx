import { useEffect, useRef, type ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { cssVariables } from '#ui/css-variables.ts'
import { Spinner } from '#ui/spinner.tsx'
import { rowHeight } from './option-sections.tsx'
import { inNextFrame } from './scroll-in-frame.ts'
import styles from './token-popup.module.css'

interface TokenPopupProps {
  readonly open: boolean
  /** Rows have arrived, which makes it higher. */
  readonly filled: boolean
  readonly status: string | undefined
  readonly busy: boolean
  readonly empty: string | undefined
  readonly children: ReactNode
}

/** Breathing room below the list when the page scrolls to show it. In px. */
const margin = 8

/** The panel below the box. It never covers the field; when it does not fit, the page scrolls instead. */
export function TokenPopup({ open, filled, status, busy, empty, children }: TokenPopupProps) {
  const popupRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const popup = popupRef.current
    if (!open || popup === null) return
    return inNextFrame(() => {
      const { top, bottom } = popup.getBoundingClientRect()
      // At most until the field itself reaches the upper edge.
      const hidden = Math.min(bottom + margin - window.innerHeight, top - 120)
      if (hidden > 0) window.scrollBy({ top: hidden })
    })
  }, [open, filled])

  return (
    <div
      ref={popupRef}
      className={styles['popup']}
      // The form is first drawn by the build, and the page's policy refuses styles in its text.
      style={open ? cssVariables({ '--row': `${rowHeight}px` }) : undefined}
      hidden={!open}
    >
      {(status !== undefined || busy) && (
        <p className={styles['status']}>
          {busy && <Spinner size={12} />}
          {status}
        </p>
      )}
      {children}
      {empty !== undefined && <p className={styles['empty']}>{empty}</p>}
    </div>
  )
}

/** Class of the list of options; `stale` dims results of an earlier query. */
export const listClassName = (stale: boolean): string => classNames(styles['list'], stale && styles['stale'])
