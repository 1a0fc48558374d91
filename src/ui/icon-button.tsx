import type { Ref } from 'react'
import { classNames } from './class-names.ts'
import styles from './icon-button.module.css'
import { Icon, type IconName } from './icon.tsx'

export interface IconButtonProps {
  readonly icon: IconName
  /** Its name, shown on hover: there are no words beside the icon. */
  readonly label: string
  readonly onClick: () => void
  /** Smaller and paler, for a button that is repeated in many rows. */
  readonly inRow?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

/** A quiet button with a sign instead of words. */
export function IconButton({ icon, label, onClick, inRow = false, ref }: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={classNames(styles['button'], inRow && styles['inRow'])}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} size={inRow ? 14 : 16} />
    </button>
  )
}
