import type { Tone } from '#ui/tone.ts'
import styles from './segmented-bar.module.css'

export interface Segment {
  readonly key: string
  readonly tone: Tone
  /** Any unit; widths are shares of the sum. */
  readonly amount: number
}

/** A picture of numbers that the text beside it says in words; hidden from screen readers. */
export function SegmentedBar({ segments }: { readonly segments: readonly Segment[] }) {
  const shown = segments.filter((segment) => segment.amount > 0)
  const sum = shown.reduce((total, segment) => total + segment.amount, 0)
  return (
    <div className={styles['bar']} aria-hidden="true">
      {shown.map((segment) => (
        <span
          key={segment.key}
          className={styles['segment']}
          data-tone={segment.tone}
          style={{ inlineSize: `${(segment.amount / sum) * 100}%` }}
        />
      ))}
    </div>
  )
}
