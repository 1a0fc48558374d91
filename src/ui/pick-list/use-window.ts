import { useEffect, useState } from 'react'

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

const rootFontSize = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** Which rows of equal height have to be drawn. `rowRem` is their height in the browser's own text size. */
export function useWindow(box: HTMLElement | null, count: number, rowRem: number): RowWindow {
  const [view, setView] = useState({ top: 0, height: 0 })
  const rowHeight = rowRem * rootFontSize()

  useEffect(() => {
    if (box === null) return
    const look = (): void => setView({ top: box.scrollTop, height: box.clientHeight })
    const observer = new ResizeObserver(look)
    observer.observe(box)
    box.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      box.removeEventListener('scroll', look)
    }
  }, [box])

  // A list that has become shorter leaves the box scrolled beyond its end until the browser has noticed.
  const top = Math.min(view.top, Math.max(0, count * rowHeight - view.height))
  return {
    first: Math.max(0, Math.floor(top / rowHeight) - beyond),
    end: Math.min(count, Math.ceil((top + view.height) / rowHeight) + beyond),
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
