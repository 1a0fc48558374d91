import type { ReactNode } from 'react'
import { Heading } from '#ui/heading.tsx'
import styles from './follow-up.module.css'

export interface PanelProps {
  readonly title: string
  readonly children?: ReactNode
  readonly actions: ReactNode
}

/** A step of what is being done about a run. It takes the place of the step before, and the focus with it. */
export function Panel({ title, children, actions }: PanelProps): ReactNode {
  return (
    <section className={styles['panel']}>
      <Heading level={2} takesFocus>
        {title}
      </Heading>
      {children}
      <div className={styles['actions']}>{actions}</div>
    </section>
  )
}
