import type { QueryClient } from '@tanstack/react-query'
import type { RunControls } from '#domain/run/controls.ts'
import { driveRun } from '#domain/run/driver.ts'
import { isUndoable, outcomesOf } from '#domain/run/state.ts'
import type { Services } from '#queries/services.tsx'
import type { EndedRun, ShownRun } from './shown-run.ts'
import { readyRun, type RunRequest } from './start-run.ts'

/** Where a run is carried out, and who watches it. */
export interface RunPlace {
  readonly client: QueryClient
  readonly services: Services
  readonly controls: RunControls
  readonly show: (run: ShownRun) => void
}

/**
 * Carries a run out and shows every step. `undone`: before anything was sent; `elsewhere`: another tab is sending it.
 * Rejects with a `PortalError`, with nothing sent, when the portal cannot be read.
 */
export async function carryOut(
  request: RunRequest,
  { client, services, controls, show }: RunPlace,
): Promise<EndedRun | 'undone' | 'elsewhere'> {
  const ready = await readyRun(client, services, request)
  if (!ready) return 'elsewhere'
  const { start, people, journal, place } = ready
  // The page that comes after this one may go on at once.
  const pages = await services.tabPages().catch(() => null)
  const carried = pages?.carry(place.runId, () => journal.written)
  // A run that is too large for its record cannot be continued: that is to be known before anything is sent.
  const fits = journal.fits(start)
  let undoable = isUndoable(start)
  let last = start
  let asked = false
  const ended = new AbortController()
  const showLast = (): void =>
    show({ kind: 'live', state: last, people, recorded: fits ? journal.stored : false })
  for await (const state of driveRun(start, services, journal, controls)) {
    last = state
    if (undoable && state.cancelled) {
      carried?.()
      return 'undone'
    }
    undoable = isUndoable(state)
    // Asked while the first call is on its way, so that nobody waits for it.
    if (state.current?.kind === 'send' && !asked) {
      asked = true
      void journal.confirm(ended.signal).then(() => {
        if (!ended.signal.aborted) showLast()
      })
    }
    showLast()
  }
  ended.abort()
  carried?.()
  const receipt: EndedRun = {
    kind: 'ended',
    outcomes: outcomesOf(last),
    people,
    message: last.plan.message,
    sources: place.sources,
    endedAt: services.clock.now(),
    whole: place.whole,
    runId: place.runId,
    owner: place.owner,
    slot: journal.slot,
  }
  show(receipt)
  return receipt
}
