import { useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'

export interface RowFocus {
  readonly attributes: { readonly onFocus: (event: FocusEvent) => void; readonly onBlur: () => void }
  /** Rows that must not vanish when they are scrolled away. */
  readonly kept: readonly number[]
  /** The row at this place is about to be replaced by another, which takes the focus. */
  readonly expect: (index: number) => void
}

/** Keeps the keyboard where it is while rows of the area come and go. */
export function useRowFocus(area: RefObject<HTMLDivElement | null>, rows: readonly unknown[]): RowFocus {
  const [focused, setFocused] = useState<number | null>(null)
  const expected = useRef<number | null>(null)

  useEffect(() => {
    if (expected.current === null) return
    const place = Math.min(expected.current, rows.length - 1)
    expected.current = null
    const row = area.current?.querySelector(`[data-row="${place}"]`)
    const target = row?.querySelector('button') ?? document.getElementById('list-title')
    target?.focus({ preventScroll: row !== null })
  }, [area, rows])

  return {
    attributes: {
      onFocus: ({ target }) => {
        const place = target.closest('[data-row]')?.getAttribute('data-row')
        setFocused(place === null || place === undefined ? null : Number(place))
      },
      onBlur: () => setFocused(null),
    },
    kept: focused === null || focused >= rows.length ? [] : [focused],
    expect: (index) => {
      expected.current = index
    },
  }
}
