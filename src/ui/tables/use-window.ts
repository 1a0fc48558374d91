import { useEffect, useEffectEvent, useState } from 'react'

/** Rows drawn beyond each edge, so that a quick scroll shows no gap. */
const beyond = 6

export interface RowWindow {
  /** The first row drawn. */
  readonly first: number
  /** The one after the last. */
  readonly end: number
  readonly rowHeight: number
  /** Scrolls no further than it takes to see the row. */
  readonly show: (index: number) => void
}

const firstDrawn = (top: number, rowHeight: number): number =>
  Math.max(0, Math.floor(top / rowHeight) - beyond)

const endDrawn = (bottom: number, rowHeight: number): number => Math.ceil(bottom / rowHeight) + beyond

const rootFontSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/**
 * Which rows of equal height to draw. Not by virtua, as in `VirtualRows`: here keys and a run jump to rows
 * that are not drawn, and the rows in sight are reported to be counted, so their places must be known without measuring.
 *
 * @param rowRem their height in the browser's own text size
 * @param onSight called with the rows in sight when the box is scrolled or resized
 */
export function useWindow(
  box: HTMLElement | null,
  count: number,
  rowRem: number,
  onSight?: (first: number, end: number) => void,
): RowWindow {
  const [view, setView] = useState({ top: 0, height: 0 })
  const rowHeight = rowRem * rootFontSize()
  const look = useEffectEvent(({ scrollTop: top, clientHeight: height }: HTMLElement) => {
    setView({ top, height })
    onSight?.(firstDrawn(top, rowHeight), endDrawn(top + height, rowHeight))
  })

  useEffect(() => {
    if (box === null) return
    const onView = (): void => look(box)
    const observer = new ResizeObserver(onView)
    observer.observe(box)
    box.addEventListener('scroll', onView, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', onView)
    }
  }, [box])

  // A list that has become shorter leaves the box scrolled beyond its end until the browser has noticed.
  const top = Math.min(view.top, Math.max(0, count * rowHeight - view.height))
  return {
    first: firstDrawn(top, rowHeight),
    end: Math.min(count, endDrawn(top + view.height, rowHeight)),
    rowHeight,
    show: (index) => {
      if (box === null) return
      const start = index * rowHeight
      if (start < box.scrollTop) box.scrollTo({ top: start })
      else if (start + rowHeight > box.scrollTop + box.clientHeight)
        box.scrollTo({ top: start + rowHeight - box.clientHeight })
    },
  }
}
