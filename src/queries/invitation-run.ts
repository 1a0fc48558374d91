import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Draft } from '#domain/draft.ts'
import type { PortalError } from '#domain/portal-error.ts'
import type { ReceiptRow } from '#domain/receipt.ts'
import { RunControls } from '#domain/run-controls.ts'
import { driveRun } from '#domain/run-driver.ts'
import type { RunState } from '#domain/run-state.ts'
import { beginRun, type BegunRun, type Task } from './begin-run.ts'
import type { EarlierRun } from './earlier-runs.ts'
import { rememberGroups } from './group-recents.ts'
import { rememberInvited } from './recent-people.ts'
import { anyRoster } from './rosters.ts'
import { snapshotOf, type RunSnapshot } from './run-snapshot.ts'
import { useServices, type Services } from './services.tsx'

/** What the person wants of the run; the run follows between two calls. */
export type RunWish = 'go-on' | 'hold' | 'stop'

export interface InvitationRun {
  readonly run: RunSnapshot | null
  /** What is being prepared: the verdicts are being read afresh, nothing has been sent yet. */
  readonly preparing: Task['kind'] | null
  /** Why nothing could be sent; `elsewhere`: another page is sending it. */
  readonly error: PortalError | 'elsewhere' | null
  /** The last run was undone before anything was sent. */
  readonly undone: boolean
  readonly start: (draft: Draft) => void
  /** Tries these pairs once more, with everything read afresh; what was told before is kept. */
  readonly retry: (message: string, rows: readonly ReceiptRow[]) => void
  /** Goes on with what an earlier page left unfinished; reads the groups first. */
  readonly resume: (earlier: EarlierRun) => void
  /** Shows a receipt that was kept, or what is known of a run that did not end. */
  readonly show: (run: RunSnapshot) => void
  readonly wish: RunWish
  /** Holds before the next call, goes on, or stops for good; what is in flight is always finished. */
  readonly steer: (wish: RunWish) => void
  /** The time for undoing need not pass. */
  readonly sendNow: () => void
  /** Back to the form; the receipt is forgotten. */
  readonly close: () => void
}

/** Carries a run out and shows every step. Null when it was undone before anything was sent. */
async function carryOut(
  { run: ports }: Services,
  { start, people, journal, place: { slot, whole } }: BegunRun,
  controls: RunControls,
  show: (run: RunSnapshot) => void,
): Promise<RunState | null> {
  let undoing = start.pause?.reason === 'undo'
  let last = start
  for await (const state of driveRun(start, ports, journal, controls)) {
    last = state
    if (undoing && state.cancelled) return null
    undoing = state.pause?.reason === 'undo'
    show(snapshotOf(state, { people, whole, slot, endedAt: null }))
  }
  show(snapshotOf(last, { people, whole, slot, endedAt: ports.clock.now() }))
  return last
}

/** The one run of this page. Writes are repeated by nobody but the run itself (architecture.md, decision 2). */
export function useInvitationRun(): InvitationRun {
  const services = useServices()
  const client = useQueryClient()
  const [run, setRun] = useState<RunSnapshot | null>(null)
  const [wish, setWish] = useState<RunWish>('go-on')
  const controls = useRef(new RunControls())

  const mutation = useMutation({
    mutationKey: ['invite'],
    mutationFn: async (task: Task): Promise<'ended' | 'undone' | 'elsewhere'> => {
      if (!services) return 'elsewhere'
      controls.current = new RunControls()
      setWish('go-on')
      const begun = await beginRun(client, services, task)
      if (!begun) return 'elsewhere'
      const last = await carryOut(services, begun, controls.current, setRun)
      if (!last) {
        setRun(task.kind === 'retry' ? task.run : null)
        return 'undone'
      }
      void rememberInvited(client, services, last, begun.people)
      void rememberGroups(client, services, last)
      await client.invalidateQueries({ queryKey: anyRoster })
      return 'ended'
    },
  })
  const { mutate, variables, isPending, data } = mutation

  return {
    run,
    preparing: isPending && (run === null || run.endedAt !== null) ? (variables?.kind ?? null) : null,
    error: mutation.error ?? (data === 'elsewhere' ? data : null),
    undone: data === 'undone',
    start: (draft) => mutate({ kind: 'start', draft }),
    retry: (message, rows) => {
      if (run) mutate({ kind: 'retry', run, message, rows })
    },
    resume: (earlier) => mutate({ kind: 'resume', earlier }),
    show: setRun,
    wish,
    steer: (wanted) => {
      setWish(wanted)
      if (wanted === 'hold') controls.current.pause()
      else if (wanted === 'stop') controls.current.cancel()
      else controls.current.resume()
    },
    sendNow: () => controls.current.sendNow(),
    close: () => {
      if (run) void services?.journal.clear(run.slot).catch(() => undefined)
      setRun(null)
      mutation.reset()
    },
  }
}
