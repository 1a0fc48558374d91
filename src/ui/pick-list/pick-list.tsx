import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { cssVariables } from '#ui/css-variables.ts'
import { useAnnounce } from '#ui/live-region.tsx'
import { useWindow } from '#ui/tables/use-window.ts'
import { moveFrom } from './pick-list-keys.ts'
import styles from './pick-list.module.css'
import { PickRowLine, type PickRow } from './pick-row.tsx'

/** Height of a row in the browser's own text size. */
const rowRem = 2.75

export interface PickListProps<Row> {
  readonly kind: 'listbox' | 'tree'
  readonly label: string
  /** The visible rows from top to bottom, any number: only those in sight are drawn. */
  readonly rows: readonly Row[]
  readonly describe: (row: Row) => PickRow
  readonly render: (row: Row) => ReactNode
  readonly onToggle: (row: Row) => void
  readonly onOpen?: (row: Row, open: boolean) => void
  /** Called with the rows in sight when the list is scrolled or resized; `end` may exceed the number of rows. */
  readonly onSight?: (first: number, end: number) => void
}

/** A list or tree of rows to tick, with the keyboard of its ARIA pattern. */
export function PickList<Row>(props: PickListProps<Row>) {
  const { kind, rows, describe, onSight } = props
  const [box, setBox] = useState<HTMLDivElement | null>(null)
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const id = useId()
  const announce = useAnnounce()
  const { first, end, rowHeight, show } = useWindow(box, rows.length, rowRem, onSight)

  const found = activeKey === null ? -1 : rows.findIndex((row) => describe(row).key === activeKey)
  const active = Math.max(0, found)

  const goTo = (index: number): void => {
    const row = rows[index]
    if (row === undefined) return
    setActiveKey(describe(row).key)
    show(index)
  }
  const toggle = (row: Row): void => {
    const { key, reason } = describe(row)
    setActiveKey(key)
    if (reason === undefined) props.onToggle(row)
    else announce(reason)
  }
  const open = (row: Row, wanted: boolean): void => {
    setActiveKey(describe(row).key)
    props.onOpen?.(row, wanted)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const row = rows[active]
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      if (!event.repeat) toggle(row)
      return
    }
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const page = Math.max(1, Math.floor(event.currentTarget.clientHeight / rowHeight) - 1)
    const levels = (index: number): PickRow['branch'] => {
      const at = rows[index]
      return at === undefined ? undefined : describe(at).branch
    }
    const move = moveFrom(event.key, { active, count: rows.length, page, isRightToLeft, levels })
    if (move === null) return
    event.preventDefault()
    if (move.kind === 'go') goTo(move.to)
    else open(row, move.open)
  }

  const drawn = rows.slice(first, end).map((row, offset) => [first + offset, row] as const)
  const current = rows[active]
  // The active row is always drawn, for screen readers.
  if (current !== undefined && (active < first || active >= end)) drawn.push([active, current])

  return (
    // The role is one of two, which the linter cannot read.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={setBox}
      id={id}
      role={kind}
      tabIndex={0}
      className={styles['box']}
      aria-label={props.label}
      aria-multiselectable={kind === 'listbox' || undefined}
      aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className={styles['room']}
        style={{ blockSize: rows.length * rowHeight, ...cssVariables({ '--row': `${rowRem}rem` }) }}
      >
        {drawn.map(([index, row]) => {
          const described = describe(row)
          return (
            <PickRowLine
              key={described.key}
              id={`${id}-${index}`}
              role={kind === 'tree' ? 'treeitem' : 'option'}
              row={described}
              place={{ index, count: rows.length, top: index * rowHeight }}
              active={index === found}
              onPress={() => toggle(row)}
              onOpen={() => open(row, described.branch?.open !== true)}
            >
              {props.render(row)}
            </PickRowLine>
          )
        })}
      </div>
    </div>
  )
}
