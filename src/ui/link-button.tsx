import type { ReactNode, Ref } from 'react'
import styles from './link-button.module.css'

export interface LinkButtonProps {
  readonly children: ReactNode
  readonly onClick: () => void
  /** When the visible words are not enough out of their context ("Remove" → "Remove Olga Serova"). */
  readonly label?: string
  readonly expanded?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** An action that reads as part of the text. */
export function LinkButton({ children, onClick, label, expanded, ref }: LinkButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles['link']}
      aria-label={label}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
