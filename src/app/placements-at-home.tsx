import { useEffect } from 'react'
import type { Session } from '#portal/session.ts'
import { useOpening } from '#queries/opening.ts'
import { useServices } from '#queries/services.tsx'
import { whenIdle } from '#ui/parts/when-idle.ts'

/**
 * Sees to it that the portal opens the app from groups and cards. Drawn for administrators, and on the app's own page
 * only: a placement may still open an earlier version, which must not bind itself again. Draws nothing, and a failure
 * is no matter for whoever wants to invite.
 */
export function PlacementsAtHome({ session }: { session: Session }): null {
  const services = useServices()
  const { data: opening } = useOpening()
  const may = session.placement === 'DEFAULT' && opening?.scopes.includes('placement') === true
  useEffect(() => {
    if (!may || !services) return
    return whenIdle(() => {
      services
        .late()
        .then(({ administrator }) => administrator?.tendPlacements())
        .catch(() => undefined)
    })
  }, [may, services])
  return null
}
