import { useId, type ReactNode } from 'react'
import styles from './settings.module.css'

/** One part of the settings under a heading of its own. */
export function Part({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}): ReactNode {
  const id = useId()
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  )
}
