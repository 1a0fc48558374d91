import { useId, type CSSProperties, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { describedBy, descriptionId, errorId, FieldFrame } from './field-frame.tsx'
import styles from './text-area.module.css'

export interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly id?: string
  /** A quiet word beside the label: "optional". */
  readonly mark?: string
  readonly labelAction?: ReactNode
  readonly placeholder?: string
  /** A line below the field. */
  readonly hint?: ReactNode
  /** "89 / 1000", at the far end of the same line. */
  readonly counter?: string
  /**
   * In UTF-16 units; the browser takes no more. It cuts what is pasted without a word, so where that matters leave
   * it out and give `error`.
   */
  readonly maxLength?: number
  readonly error?: string | undefined
  /** The field grows with its text from `rows` to `maxRows`, then it scrolls. */
  readonly rows?: number
  readonly maxRows?: number
}

export function TextArea(props: TextAreaProps) {
  const ownId = useId()
  const id = props.id ?? ownId
  const { error, hint, rows = 3, maxRows = 14 } = props
  const limits: CSSProperties & Record<`--${string}`, number> = { '--rows': rows, '--max-rows': maxRows }
  return (
    <FieldFrame
      inputId={id}
      label={props.label}
      mark={props.mark}
      labelAction={props.labelAction}
      description={hint}
      error={error}
      aside={props.counter}
    >
      {/* The copy of the text behind the field gives the height: no measuring, no jump (see the style sheet). */}
      <div className={styles['sizer']} data-text={props.value} style={limits}>
        <textarea
          id={id}
          className={classNames(styles['input'], error !== undefined && styles['invalid'])}
          value={props.value}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          dir={props.value === '' ? undefined : 'auto'}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(
            error !== undefined && errorId(id),
            hint !== undefined && descriptionId(id),
          )}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      </div>
    </FieldFrame>
  )
}
