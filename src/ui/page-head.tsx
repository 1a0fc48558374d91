import type { ReactNode, Ref } from 'react'
import { Heading } from './heading.tsx'
import styles from './page-head.module.css'

export interface PageHeadProps {
  readonly title: ReactNode
  /** Id of the heading, for a region that is labelled by it. */
  readonly titleId?: string
  readonly titleRef?: Ref<HTMLHeadingElement>
  /** A sign before the title. */
  readonly sign?: ReactNode
  /** Quiet lines below the title. */
  readonly children?: ReactNode
  readonly actions: ReactNode
}

/** The head of a screen that replaces another: title, a few lines, actions. The title takes the focus. */
export function PageHead({ title, titleId, titleRef, sign, children, actions }: PageHeadProps) {
  return (
    <header className={styles['head']}>
      {sign}
      <div className={styles['text']}>
        <Heading level={1} id={titleId} ref={titleRef} takesFocus>
          {title}
        </Heading>
        {children}
      </div>
      <div className={styles['actions']}>{actions}</div>
    </header>
  )
}
