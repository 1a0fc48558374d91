import type { ReactNode } from 'react'
import styles from './note-line.module.css'

export interface NoteLineProps {
  readonly children: ReactNode
  /** Links at the end of the line. */
  readonly actions?: ReactNode
}

/** Something to know in one quiet line, with what can be done about it. */
export function NoteLine({ children, actions }: NoteLineProps) {
  return (
    <output className={styles['line']}>
      <span className={styles['text']}>{children}</span>
      {actions !== undefined && <span className={styles['actions']}>{actions}</span>}
    </output>
  )
}
