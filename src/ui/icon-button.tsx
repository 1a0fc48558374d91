import type { Ref } from 'react'
import styles from './icon-button.module.css'
import { Icon, type IconName } from './icon.tsx'

export interface IconButtonProps {
  readonly icon: IconName
  /** Its name, shown on hover. */
  readonly label: string
  readonly onClick: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** A quiet button with a sign instead of words. */
export function IconButton({ icon, label, onClick, ref }: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={styles['button']}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
