import { Icon, type IconName } from '#ui/icon.tsx'
import styles from './row-button.module.css'

export interface RowButtonProps {
  readonly icon: IconName
  /** Its name, which is also shown under a resting pointer: there are no words beside the icon. */
  readonly label: string
  readonly onClick: () => void
}

/** A quiet action that is repeated in many rows, where words would be louder than what they stand beside. */
export function RowButton({ icon, label, onClick }: RowButtonProps) {
  return (
    <button type="button" className={styles['button']} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} size={14} />
    </button>
  )
}
