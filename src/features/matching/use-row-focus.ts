import { useEffect, useRef, useState, type FocusEvent, type RefObject } from 'react'

export interface RowFocus {
  readonly attributes: { readonly onFocus: (event: FocusEvent) => void; readonly onBlur: () => void }
  /** Index of the focused row, which must stay drawn when scrolled away; null without one. */
  readonly kept: number | null
  /** The row at this index is about to be replaced; the row that takes its place gets the focus. */
  readonly expect: (index: number) => void
}

/** Keeps the focus in place while rows come and go; `title` takes it when none is left. */
export function useRowFocus(
  area: RefObject<HTMLElement | null>,
  rows: readonly unknown[],
  title: RefObject<HTMLElement | null>,
): RowFocus {
  const [focused, setFocused] = useState<number | null>(null)
  const expected = useRef<number | null>(null)

  useEffect(() => {
    if (expected.current === null) return
    const place = Math.min(expected.current, rows.length - 1)
    expected.current = null
    const row = area.current?.querySelector(`[data-row="${place}"]`)
    const target = row?.querySelector('button') ?? title.current
    target?.focus({ preventScroll: row !== null })
  }, [area, rows, title])

  return {
    attributes: {
      onFocus: ({ target }) => {
        const place = target.closest('[data-row]')?.getAttribute('data-row')
        setFocused(place === null || place === undefined ? null : Number(place))
      },
      onBlur: () => setFocused(null),
    },
    kept: focused === null || focused >= rows.length ? null : focused,
    expect: (index) => {
      expected.current = index
    },
  }
}
