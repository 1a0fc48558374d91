import { classNames } from '#ui/class-names.ts'
import styles from './progress-bar.module.css'

export interface ProgressBarProps {
  readonly label: string
  readonly value: number
  readonly max: number
  /** What a screen reader says instead of a bare percentage: "12 of 40". */
  readonly valueText?: string
  /** 4 px instead of 6, for a bar in a row. */
  readonly thin?: boolean
}

/** The browser's own progress element in the portal's colours. */
export function ProgressBar(props: ProgressBarProps) {
  return (
    <progress
      aria-label={props.label}
      className={classNames(styles['progress'], props.thin && styles['thin'])}
      value={props.value}
      max={Math.max(props.max, 1)}
      aria-valuetext={props.valueText}
    />
  )
}
