import { useEffect, useId, useRef } from 'react'
import { Icon } from './icon.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'
import styles from './text-box.module.css'

export interface TextBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly kind?: 'text' | 'search'
  readonly placeholder?: string
  readonly maxLength?: number
  readonly onEnter?: () => void
  /** It came because somebody wants to type here. */
  readonly takesFocus?: boolean
}

/** One line of text. The label is heard; the placeholder or what stands beside says it to the eye. */
export function TextBox(props: TextBoxProps) {
  const { kind = 'text', onEnter, takesFocus = false } = props
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (takesFocus) ref.current?.select()
  }, [takesFocus])

  const id = useId()
  return (
    <div className={styles['line']}>
      <VisuallyHidden>
        <label htmlFor={id}>{props.label}</label>
      </VisuallyHidden>
      {kind === 'search' && (
        <span className={styles['sign']}>
          <Icon name="search" />
        </span>
      )}
      <input
        ref={ref}
        id={id}
        type={kind}
        className={styles['input']}
        value={props.value}
        placeholder={props.placeholder ?? props.label}
        maxLength={props.maxLength}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
        }}
      />
    </div>
  )
}
