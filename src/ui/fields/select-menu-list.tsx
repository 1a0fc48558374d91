import { useLayoutEffect, useRef } from 'react'
import { Icon } from '#ui/icon.tsx'
import styles from './select-menu.module.css'

interface SelectMenuListProps {
  /** Of the field; ids of its parts begin with it. */
  readonly id: string
  readonly labels: readonly string[]
  readonly chosen: number
  readonly active: number
  readonly onActive: (place: number) => void
  readonly onChoose: (place: number) => void
}

/** Scrolls the list alone. `scrollIntoView` would move the page, and the portal's page with it. */
function bringIntoView(list: HTMLElement, option: HTMLElement): void {
  const { offsetTop: top, offsetHeight: height } = option
  const most = top
  const least = top + height - list.clientHeight
  if (list.scrollTop > most) list.scrollTop = most
  else if (list.scrollTop < least) list.scrollTop = least
}

/** The open list of choices. The focus and the keys stay with the button. */
export function SelectMenuList({ id, labels, chosen, active, onActive, onChoose }: SelectMenuListProps) {
  const ref = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const list = ref.current
    if (list === null) return
    const { bottom, height } = list.getBoundingClientRect()
    const above = list.parentElement?.getBoundingClientRect().top ?? 0
    // The frame is as high as its content: below the last field there may be no room.
    if (bottom > window.innerHeight && above > height) list.dataset['above'] = ''
  }, [])

  useLayoutEffect(() => {
    const option = ref.current?.children.item(active)
    if (ref.current && option instanceof HTMLElement) bringIntoView(ref.current, option)
  }, [active])

  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- The button has the focus.
    <div
      ref={ref}
      id={`${id}-list`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- The tag draws the browser's own list.
      role="listbox"
      className={styles['list']}
      aria-labelledby={`${id}-label`}
      // The button keeps the focus, or the list would be gone before the click.
      onMouseDown={(event) => event.preventDefault()}
    >
      {labels.map((label, place) => (
        // The button has the focus and the keys.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={place}
          id={`${id}-${place}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={place === chosen}
          className={styles['option']}
          data-active={place === active || undefined}
          onPointerMove={() => onActive(place)}
          onClick={() => onChoose(place)}
        >
          <span className={styles['check']}>{place === chosen && <Icon name="check" size={14} />}</span>
          {label}
        </div>
      ))}
    </div>
  )
}
