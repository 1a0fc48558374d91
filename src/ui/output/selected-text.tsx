import { useEffect, useId, useRef } from 'react'
import styles from './selected-text.module.css'

export interface SelectedTextProps {
  readonly label: string
  readonly text: string
}

/** A text to copy by hand: selected and focused, so that Ctrl+C copies it. */
export function SelectedText({ label, text }: SelectedTextProps) {
  const id = useId()
  const ref = useRef<HTMLTextAreaElement>(null)
  useEffect(() => ref.current?.select(), [text])
  return (
    <div className={styles['holder']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      <textarea ref={ref} id={id} className={styles['text']} rows={6} readOnly value={text} dir="auto" />
    </div>
  )
}
