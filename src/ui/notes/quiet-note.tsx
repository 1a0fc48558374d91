import { useEffect, useRef, type ReactNode } from 'react'
import styles from './quiet-note.module.css'
import { StatusDot } from '#ui/status-dot.tsx'

export interface QuietNoteProps {
  readonly children: ReactNode
  /** False where the same is said to screen readers in another way. */
  readonly spoken: boolean
  /** It takes the place of what was pressed, and the focus with it. */
  readonly takesFocus?: boolean
}

/** Confirms in a line what was done, without asking for attention. */
export function QuietNote({ children, spoken, takesFocus = false }: QuietNoteProps) {
  const words = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (takesFocus) words.current?.focus()
  }, [takesFocus])
  return (
    <div className={styles['note']} role={spoken ? 'status' : undefined}>
      <StatusDot tone="ok" />
      <p ref={words} tabIndex={takesFocus ? -1 : undefined} className={styles['words']}>
        {children}
      </p>
    </div>
  )
}
