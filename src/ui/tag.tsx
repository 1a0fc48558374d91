import type { ReactNode } from 'react'
import styles from './tag.module.css'
import type { Tone } from './tone.ts'

/** A word on a coloured background. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {children}
    </span>
  )
}
