import { Avatar } from '#ui/faces/avatar.tsx'
import { Icon } from '#ui/icon.tsx'
import styles from './token-chip.module.css'
import type { Token } from './token-field-types.ts'

interface TokenChipProps {
  readonly token: Token
  readonly onRemove: (key: string) => void
}

/**
 * One chosen thing. Its button is what takes the focus: reached by Backspace and the arrows from the input, not by
 * Tab, so that fifty chips are not fifty stops.
 */
export function TokenChip({ token, onRemove }: TokenChipProps) {
  const { key, label, detail, hint = label, picture } = token
  return (
    <li className={styles['chip']} title={hint}>
      {picture && <Avatar {...picture} name={label} colorKey={key} size={20} />}
      <span className={styles['text']}>
        <span className={styles[label === '' ? 'unread' : 'label']} dir="auto">
          {label}
        </span>
        {detail !== undefined && (
          <span className={styles['detail']} dir="auto">
            {detail}
          </span>
        )}
      </span>
      <button
        type="button"
        tabIndex={-1}
        data-chip={key}
        className={styles['remove']}
        aria-label={token.removeLabel}
        onClick={() => onRemove(key)}
      >
        <Icon name="cross" size={14} />
      </button>
    </li>
  )
}
