import { useSyncExternalStore } from 'react'

/** The width of a phone, as in the style sheets (`tokens.css`). jsdom and the build cannot be asked. */
const phone = typeof matchMedia === 'function' ? matchMedia('(max-width: 560px)') : null

function subscribe(changed: () => void): () => void {
  phone?.addEventListener('change', changed)
  return () => phone?.removeEventListener('change', changed)
}

/** True while the page is as narrow as a phone. For what style sheets cannot do: other elements, not other places. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => phone?.matches ?? false,
    () => false,
  )
