import { useCallback, useEffect, useState, type RefObject } from 'react'

/** Whether something lies beyond the edges of a table that scrolls sideways. */
export interface Sideways {
  readonly before: boolean
  readonly after: boolean
  /** For the element that scrolls. */
  readonly onScroll: () => void
}

/** Widths are rounded. In px. */
const slack = 1

/** Measures at each scroll, and when the table or what it holds has changed its size. */
export function useSideways(ref: RefObject<HTMLElement | null>): Sideways {
  const [beyond, setBeyond] = useState({ before: false, after: false })
  const look = useCallback(() => {
    const element = ref.current
    if (element === null) return
    const hidden = element.scrollWidth - element.clientWidth
    // Negative from right to left.
    const passed = Math.abs(element.scrollLeft)
    const before = passed > slack
    const after = hidden - passed > slack
    setBeyond((now) => (now.before === before && now.after === after ? now : { before, after }))
  }, [ref])

  // Told when the page is laid out anyway: asking after each drawing would lay it out once more.
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const observer = new ResizeObserver(look)
    for (const each of [element, ...element.children]) observer.observe(each)
    return () => observer.disconnect()
  }, [ref, look])
  return { ...beyond, onScroll: look }
}
