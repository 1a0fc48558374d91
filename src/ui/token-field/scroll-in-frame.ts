/**
 * Does something that has to know where things are, in the next frame, when the page is laid out in any case: asked at
 * once, after each key, the browser lays it out twice. Returns the way to call it off.
 */
export function inNextFrame(look: () => void): () => void {
  const frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}

/**
 * Scrolls a list so that a row of it is seen. Nothing around the list moves: the browser's own `scrollIntoView` would
 * move the portal's page, too.
 */
export function scrollInFrame(row: HTMLElement, list: HTMLElement): void {
  inNextFrame(() => {
    const its = row.getBoundingClientRect()
    const seen = list.getBoundingClientRect()
    if (its.height === 0) return
    list.scrollTop += Math.min(0, its.top - seen.top) || Math.max(0, its.bottom - seen.bottom)
  })
}
