import type { PortalInside } from '../../portal.ts'

const acknowledged = new WeakMap<PortalInside, Set<number>>()

/** FIRST_RUN is per person; the SDK's setInstall ends it (frame.md 1.4). */
export function needsFirstRun(portal: PortalInside, userId: number): boolean {
  return !acknowledgedOf(portal).has(userId)
}

export function acknowledgeFirstRun(portal: PortalInside, userId: number): void {
  acknowledgedOf(portal).add(userId)
}

function acknowledgedOf(portal: PortalInside): Set<number> {
  const known = acknowledged.get(portal) ?? new Set<number>()
  acknowledged.set(portal, known)
  return known
}

export function forgetFirstRuns(portal: PortalInside): void {
  acknowledged.delete(portal)
}
