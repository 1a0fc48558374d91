import type { B24Frame } from '@bitrix24/b24jssdk'
import { useEffect } from 'react'
import type { Session } from '#portal/session.ts'
import { followHeight, setPortalTitle } from '#portal/window.ts'

/** Title in the portal's header, height that follows the content. */
export function useFrameTitleAndHeight(
  portal: { readonly frame: B24Frame; readonly session: Session } | null,
  title: string,
): void {
  useEffect(() => {
    if (!portal) return
    const { frame, session } = portal
    setPortalTitle(frame, session, title)
    const root = document.getElementById('root')
    return root ? followHeight(frame, session, root) : undefined
  }, [portal, title])
}
