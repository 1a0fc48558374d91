import type { PortalLinks } from '#domain/ports.ts'
import { useEffect, useMemo, useState } from 'react'
import { connect, type Connection } from '#portal/connect.ts'
import { createPortalLinks } from '#portal/links.ts'
import type { Services } from '#queries/services.tsx'
import { createServices } from './create-services.ts'

/** The connection as the page sees it; `opening` until the portal has answered or the deadline has passed. */
export interface PortalAccess {
  readonly connection: Connection | { readonly kind: 'opening' }
  readonly services: Services | null
  readonly links: PortalLinks | null
  /** Waits for the portal once more. */
  readonly askAgain: () => void
}

/** Follows the connection that was opened before the first render, so that nothing waits for React. */
export function useConnection(opening: Promise<Connection>): PortalAccess {
  const [connection, setConnection] = useState<PortalAccess['connection']>({ kind: 'opening' })
  const [attempt, setAttempt] = useState(opening)

  useEffect(() => {
    let current = true
    void attempt.then((result) => {
      if (current) setConnection(result)
    })
    return () => {
      current = false
    }
  }, [attempt])

  const access = useMemo(() => {
    if (connection.kind !== 'connected') return { services: null, links: null }
    const { frame, session } = connection
    return { services: createServices(frame, session), links: createPortalLinks(frame) }
  }, [connection])
  const askAgain = (): void => {
    setConnection({ kind: 'opening' })
    setAttempt(connect())
  }
  return { connection, ...access, askAgain }
}
