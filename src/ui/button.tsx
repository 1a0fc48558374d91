import { useId, type MouseEvent, type ReactNode, type Ref } from 'react'
import styles from './button.module.css'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import { Spinner } from './spinner.tsx'

export interface ButtonProps {
  readonly children: ReactNode
  readonly onClick: () => void
  readonly look?: 'primary' | 'secondary' | 'quiet'
  /** 38 px instead of 34: the one main button of a page and what stands beside it. */
  readonly large?: boolean
  /** As wide as its container. */
  readonly wide?: boolean
  readonly icon?: IconName
  /** The keys that press it from elsewhere, as `aria-keyshortcuts` spells them; shown on hover. */
  readonly keys?: string
  /** The accessible name, where the visible label is not enough; it must contain that label. */
  readonly label?: string
  /** Work is in progress: the button keeps its name and focus, and ignores further presses. */
  readonly busy?: boolean
  /**
   * Why the button cannot be used now; there is no disabling without a reason. The button stays in the tab order,
   * shows the reason on hover and focus, and screen readers hear it as the description.
   */
  readonly disabledReason?: string | null | undefined
  /** Called on a press while it is disabled, to lead to what is missing. */
  readonly onBlocked?: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** A button that is never silently disabled: it stays reachable and says why it cannot be used. */
export function Button(props: ButtonProps) {
  const { ref, look = 'secondary', large = false, wide = false, busy = false, disabledReason = null } = props
  const reasonId = useId()
  const blocked = busy || disabledReason !== null

  const press = (event: MouseEvent) => {
    if (!blocked) return props.onClick()
    event.preventDefault()
    if (!busy) props.onBlocked?.()
  }

  return (
    <span className={classNames(styles['holder'], wide && styles['wide'])}>
      <button
        ref={ref}
        type="button"
        className={classNames(styles['button'], styles[look], large && styles['large'])}
        aria-label={props.label}
        aria-disabled={blocked || undefined}
        aria-busy={busy || undefined}
        aria-describedby={disabledReason === null ? undefined : reasonId}
        aria-keyshortcuts={props.keys}
        title={blocked ? undefined : props.keys?.replace('Control', 'Ctrl')}
        onClick={press}
      >
        {busy ? <Spinner /> : props.icon && <Icon name={props.icon} />}
        <span>{props.children}</span>
      </button>
      {disabledReason !== null && (
        <span id={reasonId} className={styles['reason']}>
          {disabledReason}
        </span>
      )}
    </span>
  )
}
