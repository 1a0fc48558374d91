import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { Icon, type IconName } from '#ui/icon.tsx'
import styles from './menu.module.css'
import { Menu, type MenuEnd, type MenuItem } from './menu.tsx'

export interface MenuButtonProps {
  readonly label: string
  readonly icon?: IconName
  readonly items: readonly MenuItem[]
}

const endByKey: Readonly<Record<string, MenuEnd>> = { ArrowDown: 'first', ArrowUp: 'last' }

/** A quiet button that opens a menu of actions, as the APG describes one. */
export function MenuButton({ label, icon, items }: MenuButtonProps) {
  const [opened, setOpened] = useState<MenuEnd | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const open = opened !== null

  const onKeyDown = (event: KeyboardEvent) => {
    const end = endByKey[event.key]
    if (end === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setOpened(end)
  }

  return (
    <span
      className={styles['holder']}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpened(null)
      }}
    >
      <button
        ref={button}
        type="button"
        id={id}
        className={styles['button']}
        aria-haspopup="menu"
        aria-expanded={open}
        // The second press closes. It must not take the focus first: the menu would close by that, and open again.
        onMouseDown={(event) => {
          if (open) event.preventDefault()
        }}
        onClick={() => {
          button.current?.focus()
          setOpened(open ? null : 'first')
        }}
        onKeyDown={onKeyDown}
      >
        {icon && <Icon name={icon} size={14} />}
        <span>{label}</span>
        <Icon name="chevron-down" size={12} />
      </button>
      {open && (
        <Menu
          labelledBy={id}
          items={items}
          start={opened}
          onClose={() => {
            // Before the menu is gone, or the focus would fall to the page.
            button.current?.focus()
            setOpened(null)
          }}
        />
      )}
    </span>
  )
}
