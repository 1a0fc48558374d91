import type { ReactNode } from 'react'
import styles from './check-box.module.css'

export interface CheckBoxProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly children: ReactNode
}

/** The browser's own, in the portal's colour. */
export function CheckBox({ checked, onChange, children }: CheckBoxProps) {
  return (
    <label className={styles['line']}>
      <input
        type="checkbox"
        className={styles['box']}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
