import type { ReactNode } from 'react'
import { useFocusBefore } from '#ui/focus/use-focus-before.ts'
import styles from './notice.module.css'
import { StatusDot } from './status-dot.tsx'

export interface NoticeProps {
  readonly tone: 'info' | 'warn' | 'bad'
  readonly title?: string
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** False for a notice that is there from the start: only what comes while the page is in use is spoken. */
  readonly spoken?: boolean
}

const signs = { info: 'info', warn: 'alert', bad: 'alert' } as const

/**
 * A message in place. Errors are spoken at once, other messages when the screen reader has time. One that goes with the
 * focus in it, because its button has helped, gives the focus to what stands before it.
 */
export function Notice({ tone, title, children, actions, spoken = true }: NoticeProps) {
  const role = tone === 'bad' ? 'alert' : 'status'
  return (
    <div
      ref={useFocusBefore()}
      className={styles['notice']}
      data-tone={tone}
      role={spoken ? role : undefined}
    >
      <StatusDot tone={tone} sign={signs[tone]} />
      <div className={styles['body']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  )
}
