import { useEffect, useRef } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { useEarlierRuns, type EarlierRun } from '#queries/earlier-runs.ts'

/** So long after its end a receipt is still what somebody comes back for. Milliseconds. */
const freshForMs = 30 * 60_000

/**
 * A receipt survives a reload: what ended a moment ago is shown again at once, unless the app was opened for
 * another group. Later, or there, the form offers it.
 */
export function useLastReceipt(openedIn: GroupId | null, show: (earlier: EarlierRun) => void): void {
  const runs = useEarlierRuns()
  const done = useRef(false)
  useEffect(() => {
    if (!runs || done.current) return
    done.current = true
    const { finished, unfinished } = runs
    if (!finished || unfinished) return
    const { endedAt, groups } = finished.record
    const fresh = finished.seenAt - (endedAt ?? 0) < freshForMs
    // Whoever has begun to use the form is not torn out of it.
    if (document.activeElement !== document.body) return
    if (fresh && (openedIn === null || groups.some(({ groupId }) => groupId === openedIn))) show(finished)
  }, [runs, openedIn, show])
}
