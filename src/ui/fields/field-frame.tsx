import type { ReactNode } from 'react'
import { Icon } from '#ui/icon.tsx'
import styles from './field-frame.module.css'

export interface FieldFrameProps {
  readonly inputId: string
  readonly labelId?: string
  readonly label: string
  /** A quiet word beside the label: "optional". */
  readonly mark?: string | undefined
  /** At the far end of the label's line: links that fill the field in another way. */
  readonly labelAction?: ReactNode
  readonly description?: ReactNode
  readonly error?: string | undefined
  /** At the far end of the line below: a counter. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Ids of the lines below a control, for its `aria-describedby`. */
export const descriptionId = (inputId: string): string => `${inputId}-description`
export const errorId = (inputId: string): string => `${inputId}-error`

/** Ids for `aria-describedby`, of the parts that exist. */
export const describedBy = (...ids: readonly (string | false | undefined)[]): string | undefined => {
  const present = ids.filter(Boolean)
  return present.length === 0 ? undefined : present.join(' ')
}

/** The lines around a control that all fields share. */
export function FieldFrame(props: FieldFrameProps) {
  const { inputId, error, description } = props
  return (
    <div className={styles['field']}>
      <div className={styles['head']}>
        <label id={props.labelId} className={styles['label']} htmlFor={inputId}>
          {props.label}
        </label>
        {props.mark !== undefined && <span className={styles['mark']}>{props.mark}</span>}
        {props.labelAction !== undefined && <div className={styles['action']}>{props.labelAction}</div>}
      </div>
      {props.children}
      {error !== undefined && (
        <p id={errorId(inputId)} className={styles['error']}>
          <Icon name="alert" size={14} />
          {error}
        </p>
      )}
      {(description !== undefined || props.aside !== undefined) && (
        <div className={styles['foot']}>
          {description !== undefined && <div id={descriptionId(inputId)}>{description}</div>}
          {props.aside !== undefined && <div className={styles['aside']}>{props.aside}</div>}
        </div>
      )}
    </div>
  )
}
