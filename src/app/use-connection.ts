import { useEffect, useState } from 'react'
import { openPortal, type PortalOpening } from './open-portal.ts'

/** The portal as the page sees it; `opening` until it has answered or the deadline has passed. */
export interface PortalAccess {
  readonly portal: PortalOpening | { readonly kind: 'opening' }
  /** Waits for the portal once more. */
  readonly askAgain: () => void
}

/** Follows the opening that began before the first render, so that nothing waits for React. */
export function useConnection(opening: Promise<PortalOpening>): PortalAccess {
  const [portal, setPortal] = useState<PortalAccess['portal']>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(opening)

  useEffect(() => {
    let current = true
    void attempt.then((result) => {
      if (current) setPortal(result)
    })
    return () => {
      current = false
    }
  }, [attempt])

  const askAgain = (): void => {
    setPortal({ kind: 'opening' })
    setAttempt(openPortal())
  }
  return { portal, askAgain }
}
