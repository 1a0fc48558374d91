import type { MouseEvent, Ref } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import styles from './icon-button.module.css'

export interface IconButtonProps {
  readonly icon: IconName
  /** The name; it is shown as the tooltip, too. */
  readonly label: string
  /** sm is 26 px, md 34 px. */
  readonly size?: 'sm' | 'md'
  readonly expanded?: boolean
  readonly onClick: (event: MouseEvent<HTMLButtonElement>) => void
  readonly ref?: Ref<HTMLButtonElement>
}

export function IconButton({ icon, label, size = 'md', expanded, onClick, ref }: IconButtonProps) {
  return (
    <button
      ref={ref}
      type="button"
      className={classNames(styles['button'], styles[size])}
      aria-label={label}
      aria-expanded={expanded}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
