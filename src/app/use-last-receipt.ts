import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { createShownReceipt } from '#portal/shown-receipt.ts'
import { useEarlierRuns, type EarlierRun } from '#queries/run/earlier-runs.ts'
import type { ShownRun } from '#queries/run/shown-run.ts'

/**
 * A receipt survives the reload of its tab: it is shown again at once, unless the app was opened for another group. In any
 * other tab the form comes first, and offers it.
 */
export function useLastReceipt(
  openedIn: GroupId | null,
  run: ShownRun | null,
  show: (earlier: EarlierRun) => void,
): void {
  const runs = useEarlierRuns({ watch: false })
  const [shownReceipt] = useState(() => createShownReceipt(Date.now))
  const done = useRef(false)
  useEffect(() => {
    if (!runs || done.current) return
    done.current = true
    const { finished, unfinished } = runs
    if (!finished || unfinished.length > 0 || shownReceipt.before !== finished.record.runId) return
    // Don't replace the form once the user has started using it.
    if (document.activeElement !== document.body) return
    const { groups } = finished.record
    if (openedIn === null || groups.some(({ groupId }) => groupId === openedIn)) show(finished)
  }, [runs, openedIn, show, shownReceipt])

  const leave = useEffectEvent(() => shownReceipt.leave(run?.kind === 'ended' ? run.runId : null))
  useEffect(() => {
    const onLeave = (): void => leave()
    addEventListener('pagehide', onLeave)
    return () => removeEventListener('pagehide', onLeave)
  }, [])
}
