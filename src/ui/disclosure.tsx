import { useId, useState, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  /** "Show 12 more" and what the same button says once they are shown. */
  readonly closedLabel: string
  readonly openLabel: string
  readonly initiallyOpen?: boolean
  /** Made only when it is open. */
  readonly children: () => ReactNode
}

export function Disclosure({ closedLabel, openLabel, initiallyOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(initiallyOpen)
  const panelId = useId()
  return (
    <div>
      <button
        type="button"
        className={styles['button']}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        {open ? openLabel : closedLabel}
        <Icon name={open ? 'chevron-up' : 'chevron-down'} />
      </button>
      <div id={panelId} hidden={!open}>
        {open && children()}
      </div>
    </div>
  )
}
