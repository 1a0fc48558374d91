import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import styles from './menu.module.css'

export interface MenuItem {
  readonly key: string
  readonly label: string
  readonly onChoose: () => void
}

/** Where the focus goes when the menu opens. */
export type MenuEnd = 'first' | 'last'

interface MenuProps {
  /** Id of the button that opened it. */
  readonly labelledBy: string
  readonly items: readonly MenuItem[]
  readonly start: MenuEnd
  /** Closes it and gives the focus back to the button. */
  readonly onClose: () => void
}

const itemsOf = (menu: HTMLElement | null): readonly HTMLElement[] =>
  menu === null ? [] : [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]

/** The next item, after the one with the focus and round the end, that begins with the letter. */
function beginningWith(letter: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const begins = ({ textContent }: HTMLElement): boolean =>
    textContent.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase())
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(begins)
}

/** The open menu: it has the focus and the keys. */
export function Menu({ labelledBy, items, start, onClose }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const menu = ref.current
    if (menu === null) return
    const { bottom, height } = menu.getBoundingClientRect()
    const above = menu.parentElement?.getBoundingClientRect().top ?? 0
    // The frame is as high as its content: below the last field there may be no room.
    if (bottom > window.innerHeight && above > height) menu.dataset['above'] = ''
    itemsOf(menu)
      .at(start === 'first' ? 0 : -1)
      ?.focus()
  }, [start])

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = itemsOf(event.currentTarget)
    const at = all.findIndex((item) => item === document.activeElement)
    const go = (item: HTMLElement | undefined) => {
      event.preventDefault()
      item?.focus()
    }
    switch (event.key) {
      case 'ArrowDown':
        return go(all[(at + 1) % all.length])
      case 'ArrowUp':
        return go(all.at(at - 1))
      case 'Home':
        return go(all[0])
      case 'End':
        return go(all.at(-1))
      case 'Escape':
        // For the menu alone: not for a dialog around it.
        event.preventDefault()
        event.stopPropagation()
        return onClose()
      case 'Tab':
        // Not prevented: the browser goes on from the button.
        return onClose()
      default:
        if (event.key.length === 1 && event.key !== ' ') go(beginningWith(event.key, all, at))
    }
  }

  return (
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      className={styles['menu']}
      aria-labelledby={labelledBy}
      onKeyDown={onKeyDown}
      // Safari gives no focus to a pressed button: it would go to the page, and the menu with it before the click.
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.map(({ key, label, onChoose }) => (
        <button
          key={key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles['item']}
          onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
          onClick={() => {
            onClose()
            onChoose()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
