import { useEffect, useId, useState, type Ref } from 'react'
import { classNames } from '#ui/class-names.ts'
import { isComposing } from './composing.ts'
import { Icon } from '#ui/icon.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import look from './field-look.module.css'
import styles from './text-box.module.css'
import { useArrivingText, type TakeText } from './use-arriving-text.ts'

export interface TextBoxProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** The label is seen, too, before the field. */
  readonly showsLabel?: boolean
  readonly kind?: 'text' | 'search'
  readonly maxLength?: number
  /** Holds names and addresses, which no dictionary may correct; so does every search. */
  readonly literal?: boolean
  readonly onEnter?: () => void
  /** On Escape, which then does not close a dialog around the field. */
  readonly onEscape?: () => void
  /** Takes a text that arrives all at once, before the field puts its lines into one. */
  readonly onPaste?: TakeText
  /** Takes the focus when it appears: with the caret in its text, or with the text selected. */
  readonly takesFocus?: 'caret' | 'selected'
  readonly ref?: Ref<HTMLInputElement>
}

/** Safari corrects a surname into a word, and phones begin it with a capital. */
const uncorrected = { autoCorrect: 'off', autoCapitalize: 'none' } as const

/** One line of text. Unless shown, the label is for screen readers, and an empty field shows it as placeholder. */
export function TextBox(props: TextBoxProps) {
  const { ref, kind = 'text', onEnter, onEscape, takesFocus } = props
  const [line, setLine] = useState<HTMLDivElement | null>(null)
  useArrivingText(line, props.onPaste)
  useEffect(() => {
    const input = line?.querySelector('input')
    if (takesFocus) input?.focus()
    if (takesFocus === 'selected') input?.select()
  }, [line, takesFocus])

  const id = useId()
  const label = <label htmlFor={id}>{props.label}</label>
  return (
    <div ref={setLine} className={styles['line']}>
      {props.showsLabel ? label : <VisuallyHidden>{label}</VisuallyHidden>}
      {kind === 'search' && (
        <span className={styles['sign']}>
          <Icon name="search" />
        </span>
      )}
      <input
        ref={ref}
        id={id}
        type={kind}
        className={classNames(look['look'], styles['input'])}
        value={props.value}
        placeholder={props.label}
        maxLength={props.maxLength}
        dir={props.value === '' ? undefined : 'auto'}
        autoComplete="off"
        spellCheck={false}
        {...(kind === 'search' || props.literal ? uncorrected : {})}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (isComposing(event)) return
          if (event.key === 'Enter' && onEnter) {
            event.preventDefault()
            onEnter()
          }
          if (event.key === 'Escape' && onEscape) {
            event.preventDefault()
            event.stopPropagation()
            onEscape()
          }
        }}
      />
    </div>
  )
}
