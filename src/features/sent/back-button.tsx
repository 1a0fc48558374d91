import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import styles from './sent.module.css'

/** Leads to the page before. */
export function BackButton(props: { readonly onClick: () => void; readonly children: string }): ReactNode {
  return (
    <div className={styles['back']}>
      <Button look="quiet" icon="chevron-start" onClick={props.onClick}>
        {props.children}
      </Button>
    </div>
  )
}
