import type { ReactNode } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon.tsx'
import styles from './pick-row.module.css'

/** What a list has to know of a row. */
export interface PickRow {
  readonly key: string
  readonly checked: boolean
  /** Why it cannot be changed; announced on the attempt. */
  readonly reason?: string | undefined
  /** In a tree: its level, 1 at the root; its place among its siblings; and whether its children are shown. */
  readonly branch?: {
    readonly level: number
    readonly place: number
    readonly of: number
    /** Null for a row without children. */
    readonly open: boolean | null
  }
}

interface PickRowProps {
  readonly id: string
  readonly role: 'option' | 'treeitem'
  readonly row: PickRow
  readonly place: { readonly index: number; readonly count: number; readonly top: number }
  readonly active: boolean
  readonly onPress: () => void
  readonly onOpen: () => void
  readonly children: ReactNode
}

/** One row of a list or tree, with its tick and, in a tree, its opener. */
export function PickRowLine({ id, role, row, place, active, onPress, onOpen, children }: PickRowProps) {
  const { branch, checked, reason } = row
  const state = role === 'option' ? { 'aria-selected': checked } : { 'aria-checked': checked }
  return (
    // The list has the focus and the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus, jsx-a11y/no-static-element-interactions
    <div
      id={id}
      role={role}
      {...state}
      aria-disabled={reason !== undefined || undefined}
      aria-level={branch?.level}
      aria-expanded={branch?.open ?? undefined}
      aria-posinset={branch?.place ?? place.index + 1}
      aria-setsize={branch?.of ?? place.count}
      className={classNames(styles['row'], active && styles['active'])}
      style={{ insetBlockStart: place.top, paddingInlineStart: 8 + ((branch?.level ?? 1) - 1) * 20 }}
      onClick={onPress}
    >
      {branch && (
        // For the mouse; the keys are the arrows, and the state is the row's.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <span
          className={styles['opener']}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation()
            onOpen()
          }}
        >
          {branch.open !== null && <Icon name={branch.open ? 'chevron-down' : 'chevron-end'} />}
        </span>
      )}
      <span className={classNames(styles['box'], checked && styles['checked'])} aria-hidden="true">
        {checked && <Icon name="check" size={12} />}
      </span>
      {children}
    </div>
  )
}
