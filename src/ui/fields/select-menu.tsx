import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { classNames } from '#ui/class-names.ts'
import { Icon } from '#ui/icon.tsx'
import look from './field-look.module.css'
import { isLetter, selectAct } from './select-menu-keys.ts'
import { SelectMenuList } from './select-menu-list.tsx'
import styles from './select-menu.module.css'

export interface SelectMenuProps<Value extends string | number> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
}

/** Letters that follow each other within this time are one word (ms). */
const typingPause = 700

/** A button that opens a list of choices, of which one is chosen: the kit's own select, with the keys of one. */
export function SelectMenu<Value extends string | number>(props: SelectMenuProps<Value>) {
  const { options } = props
  const id = useId()
  const chosen = options.findIndex(({ value }) => value === props.value)
  const [active, setActive] = useState<number | null>(null)
  const typed = useRef({ text: '', at: 0 })
  const open = active !== null

  const choose = (place: number) => {
    setActive(null)
    const option = options[place]
    if (option && place !== chosen) props.onChange(option.value)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const { key, altKey: alt, timeStamp } = event
    const before = timeStamp - typed.current.at < typingPause ? typed.current.text : ''
    const at = active ?? Math.max(0, chosen)
    const labels = options.map(({ label }) => label)
    const act = selectAct({ key, alt, labels, active: at, open, typed: before })
    typed.current = isLetter({ key, typed: before })
      ? { text: before + key, at: timeStamp }
      : { text: '', at: 0 }
    if (act === null) return
    if (act.kind !== 'choose' || !act.goesOn) event.preventDefault()
    // For the list alone: not for a dialog around it.
    event.stopPropagation()
    if (act.kind === 'choose') choose(act.active)
    else setActive(act.kind === 'close' ? null : act.active)
  }

  return (
    <span className={styles['field']}>
      <span id={`${id}-label`}>{props.label}</span>
      <span className={styles['holder']}>
        <button
          type="button"
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- The tag draws the browser's own list.
          role="combobox"
          className={classNames(look['look'], styles['button'])}
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-controls={open ? `${id}-list` : undefined}
          aria-labelledby={`${id}-label`}
          aria-activedescendant={open ? `${id}-${active}` : undefined}
          onBlur={() => setActive(null)}
          // The second press closes. It must not take the focus first: the list would close by that, and open again.
          onMouseDown={(event) => {
            if (open) event.preventDefault()
          }}
          onClick={({ currentTarget }) => {
            // Safari gives no focus to a pressed button.
            currentTarget.focus()
            setActive(open ? null : Math.max(0, chosen))
          }}
          onKeyDown={onKeyDown}
        >
          <span className={styles['value']}>{options[chosen]?.label}</span>
          <Icon name="chevron-down" size={12} />
        </button>
        {open && (
          <SelectMenuList
            id={id}
            labels={options.map(({ label }) => label)}
            chosen={chosen}
            active={active}
            onActive={setActive}
            onChoose={choose}
          />
        )}
      </span>
    </span>
  )
}
