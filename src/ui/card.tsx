import type { ReactNode } from 'react'
import styles from './card.module.css'

export interface CardProps {
  readonly children: ReactNode
  /** The id of the heading that names it: the card becomes a region that can be jumped to. */
  readonly labelledBy?: string
}

/** A white surface on the portal's grey. */
export function Card({ children, labelledBy }: CardProps) {
  return labelledBy === undefined ? (
    <div className={styles['card']}>{children}</div>
  ) : (
    <section className={styles['card']} aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
