/** How many slices measure the page; each reports every step by which it comes into sight. */
const sliceCount = 100
const steps = Array.from({ length: 11 }, (_, step) => step / 10)

/** A column of slices as high as `content`, which is positioned; nobody sees or hears it. */
function slicesOver(content: HTMLElement): readonly HTMLElement[] {
  const column = document.createElement('div')
  column.setAttribute('aria-hidden', 'true')
  Object.assign(column.style, {
    position: 'absolute',
    insetBlock: '0',
    insetInlineStart: '0',
    inlineSize: '1px',
    display: 'grid',
    gridAutoRows: '1fr',
    pointerEvents: 'none',
    visibility: 'hidden',
  })
  const slices = Array.from({ length: sliceCount }, () => document.createElement('i'))
  column.append(...slices)
  content.append(column)
  return slices
}

/**
 * Keeps two properties of CSS true: how much of the frame is out of sight, or empty, above (`--hidden-above`) and below
 * (`--hidden-below`), in pixels. Until they are known the root has no `data-in-sight`. The frame is as high as its content and the portal scrolls its own page (frame.md 6), so
 * `sticky` and `fixed` alone would not keep anything in sight, and the portal does not tell how far it is scrolled
 * (frame.md 2.4). An observer, whose root is the window of the whole tab, does.
 */
export function followVisiblePart(content: HTMLElement): void {
  const slices = slicesOver(content)
  const inSight = new Map<Element, IntersectionObserverEntry>()
  const { style, dataset } = document.documentElement
  /** In pixels; what was observed may be older than the layout. */
  const seenOf = (slice: Element): number =>
    (inSight.get(slice)?.intersectionRatio ?? 0) * slice.getBoundingClientRect().height
  const tell = (): void => {
    const seen = slices.filter((slice) => inSight.has(slice))
    const [first] = seen
    const last = seen.at(-1)
    if (!first || !last) return
    const above = first.getBoundingClientRect().bottom - seenOf(first)
    const below = innerHeight - last.getBoundingClientRect().top - seenOf(last)
    dataset['inSight'] = ''
    style.setProperty('--hidden-above', `${Math.max(0, Math.round(above))}px`)
    style.setProperty('--hidden-below', `${Math.max(0, Math.round(below))}px`)
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) inSight.set(entry.target, entry)
        else inSight.delete(entry.target)
      }
      tell()
    },
    { threshold: steps },
  )
  for (const slice of slices) observer.observe(slice)
  // The portal has made the frame higher or lower, which changes nothing of what is in sight.
  addEventListener('resize', tell)
}
