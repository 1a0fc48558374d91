import { useLayoutEffect, useRef, type RefObject } from 'react'

const focusable = 'a[href], button:enabled, input:enabled, textarea:enabled, [tabindex="0"]'

const takesFocus = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && element.closest('[hidden], [inert]') === null

/** Of an element that goes with the focus in it: what stands before it gets the focus, not the page as a whole. */
export function useFocusBefore(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = ref.current
    return () => {
      if (!own?.contains(document.activeElement)) return
      const isBefore = (element: HTMLElement): boolean =>
        (own.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
      const all = [...document.querySelectorAll<HTMLElement>(focusable)]
      all.findLast((element) => isBefore(element) && takesFocus(element))?.focus()
    }
  }, [])
  return ref
}
