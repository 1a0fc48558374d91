import { useEffect, useLayoutEffect, useRef } from 'react'

/** Of what stands in place of the page for a while: when it goes, what had the focus before gets it back. */
export function useFocusBack(): void {
  const before = useRef<Element>(null)
  // A heading takes the focus later, in an effect.
  useLayoutEffect(() => {
    before.current ??= document.activeElement
  }, [])
  useEffect(
    () => () => {
      if (document.activeElement === document.body && before.current instanceof HTMLElement)
        before.current.focus()
    },
    [],
  )
}
