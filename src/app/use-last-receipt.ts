import { useEffect, useRef } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { useEarlierRuns, type EarlierRun } from '#queries/run/earlier-runs.ts'

/** For this long after its end a receipt is what people come back for (milliseconds). */
const freshForMs = 30 * 60_000

/**
 * A receipt survives a reload: one that has just ended is shown again at once, unless the app was opened for another
 * group. Otherwise the form offers it.
 */
export function useLastReceipt(openedIn: GroupId | null, show: (earlier: EarlierRun) => void): void {
  const runs = useEarlierRuns({ watch: false })
  const done = useRef(false)
  useEffect(() => {
    if (!runs || done.current) return
    done.current = true
    const { finished, unfinished } = runs
    if (!finished || unfinished.length > 0) return
    const { endedAt, groups } = finished.record
    const fresh = finished.seenAt.now - (endedAt ?? 0) < freshForMs
    // Don't replace the form once the user has started using it.
    if (document.activeElement !== document.body) return
    if (fresh && (openedIn === null || groups.some(({ groupId }) => groupId === openedIn))) show(finished)
  }, [runs, openedIn, show])
}
