import { useId } from 'react'
import styles from './choice-chips.module.css'

interface Choice<Value extends string | number> {
  readonly value: Value
  readonly label: string
  /** How many things it stands for, as it is written. */
  readonly count?: string
}

export interface ChoiceChipsProps<Value extends string | number> {
  /** What is being chosen, for those who listen. */
  readonly label: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
  /** The label is shown, too. */
  readonly labelShown?: boolean
}

/** One of a few, perhaps each with its number: radio buttons in the shape of chips, with the keys of radio buttons. */
export function ChoiceChips<Value extends string | number>(props: ChoiceChipsProps<Value>) {
  const name = useId()
  const { labelShown = false } = props
  return (
    <fieldset className={styles['chips']} aria-label={props.label}>
      {labelShown && <legend className={styles['legend']}>{props.label}</legend>}
      {props.choices.map(({ value, label, count }) => (
        <label key={value} className={styles['chip']}>
          <input
            type="radio"
            name={name}
            className={styles['input']}
            checked={value === props.chosen}
            onChange={() => props.onChoose(value)}
          />
          <span>{label}</span> {count !== undefined && <span className={styles['count']}>{count}</span>}
        </label>
      ))}
    </fieldset>
  )
}
