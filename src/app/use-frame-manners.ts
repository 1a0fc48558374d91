import { useEffect } from 'react'
import type { Connection } from '#portal/connect.ts'
import { followHeight, setPortalTitle } from '#portal/window.ts'

/** Title in the portal's header, height that follows the content. */
export function useFrameManners(connection: Connection | { readonly kind: 'opening' }, title: string): void {
  useEffect(() => {
    if (connection.kind !== 'connected') return
    setPortalTitle(connection.frame, connection.session, title)
    const root = document.getElementById('root')
    return root ? followHeight(connection.frame, connection.session, root) : undefined
  }, [connection, title])
}
