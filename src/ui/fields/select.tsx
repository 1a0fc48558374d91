import { useId } from 'react'
import styles from './select.module.css'

export interface SelectProps<Value extends string | number> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** The browser's own list of a few choices, quiet, with its label before it. */
export function Select<Value extends string | number>(props: SelectProps<Value>) {
  const id = useId()
  return (
    <span className={styles['field']}>
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        className={styles['select']}
        value={props.value}
        onChange={({ currentTarget }) => {
          const chosen = props.options[currentTarget.selectedIndex]
          if (chosen) props.onChange(chosen.value)
        }}
      >
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </span>
  )
}
