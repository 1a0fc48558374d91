import { useId, type ReactNode, type Ref } from 'react'
import { classNames } from '#ui/class-names.ts'
import { cssVariables } from '#ui/css-variables.ts'
import { describedBy, descriptionId, errorId, FieldFrame } from './field-frame.tsx'
import look from './field-look.module.css'
import styles from './text-area.module.css'
import { useTypedBefore } from './use-typed-before.ts'

export interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** A quiet word beside the label: "optional". */
  readonly mark?: string
  readonly labelAction?: ReactNode
  readonly placeholder?: string
  /** A line below the field. */
  readonly hint?: ReactNode
  /** "89 / 1000", at the far end of the same line. */
  readonly counter?: string
  readonly error?: string | undefined
  /** Holds names and addresses, which no dictionary may correct. */
  readonly literal?: boolean
  /** At first, 3 unless told; the field grows with its text up to 14 rows, then it scrolls. */
  readonly rows?: number
  readonly ref?: Ref<HTMLTextAreaElement>
}

const uncorrected = { autoCorrect: 'off', autoCapitalize: 'none', spellCheck: false } as const

/** Several lines of text in a field that grows with them. */
export function TextArea(props: TextAreaProps) {
  const id = useId()
  const { ref, error, hint, rows } = props
  useTypedBefore(id, props.value, props.onChange)
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
      <div
        className={styles['sizer']}
        data-text={props.value}
        style={rows === undefined ? undefined : cssVariables({ '--rows': rows })}
      >
        <textarea
          ref={ref}
          id={id}
          className={classNames(look['look'], error !== undefined && look['invalid'], styles['input'])}
          value={props.value}
          placeholder={props.placeholder}
          dir={props.value === '' ? undefined : 'auto'}
          {...(props.literal ? uncorrected : {})}
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
