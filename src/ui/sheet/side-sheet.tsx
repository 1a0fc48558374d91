import { useEffect, useId, useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import { Heading } from '#ui/heading.tsx'
import { Icon } from '#ui/icon.tsx'
import { LiveRegion } from '#ui/live-region.tsx'
import styles from './side-sheet.module.css'
import { isTouched } from './touched.ts'

export interface SideSheetProps {
  readonly open: boolean
  readonly title: string
  /** Escape, the close button, or a press beside the sheet. Its content is kept for the next time. */
  readonly onClose: () => void
  readonly closeLabel: string
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/**
 * A sheet over the page, at its far edge. The browser's own modal dialog: what lies behind is out of reach, Escape
 * closes, and the focus goes back to where it came from.
 */
export function SideSheet({ open, title, onClose, closeLabel, footer, children }: SideSheetProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || dialog.open === open) return
    if (!open) return dialog.close()
    dialog.showModal()
    // Never the close button: it says nothing.
    const field = isTouched()
      ? null
      : dialog.querySelector<HTMLElement>('input[type="search"], input[type="text"]')
    const first = field ?? document.getElementById(titleId)
    first?.focus()
  }, [open, titleId])

  // Closed before it is taken away, or the focus would not go back.
  useLayoutEffect(() => {
    const dialog = ref.current
    return () => dialog?.close()
  }, [])

  const pressBeside = (event: MouseEvent) => {
    if (event.target === event.currentTarget) onClose()
  }

  return (
    // Keyboards have Escape and the cross for what a press beside the sheet does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={ref}
      className={styles['sheet']}
      aria-labelledby={titleId}
      onClose={() => {
        // A late `close` event may arrive after the dialog was reopened.
        if (ref.current?.open === false) onClose()
      }}
      onClick={pressBeside}
    >
      {/* What lies outside a modal dialog is not spoken, so it has a region of its own. */}
      <LiveRegion>
        <div className={styles['frame']}>
          <div className={styles['head']}>
            <Heading level={2} id={titleId}>
              {title}
            </Heading>
            <button type="button" className={styles['close']} aria-label={closeLabel} onClick={onClose}>
              <Icon name="cross" />
            </button>
          </div>
          <div className={styles['body']}>{children}</div>
          {footer !== undefined && <div className={styles['foot']}>{footer}</div>}
        </div>
      </LiveRegion>
    </dialog>
  )
}
