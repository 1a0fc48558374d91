import { createRoot, hydrateRoot } from 'react-dom/client'
import { Root, type RootProps } from './root.tsx'

/**
 * Gives the page to React. A form that is there already is taken over as it is, with what was typed, the caret, and the
 * input method at work; where there is none, React draws it.
 */
export function takeOver(root: HTMLElement, props: RootProps): void {
  const page = <Root {...props} />
  if (root.hasChildNodes()) hydrateRoot(root, page)
  else createRoot(root).render(page)
}
