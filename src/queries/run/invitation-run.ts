import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import { putAway } from '#domain/journal/put-away.ts'
import type { RunRecord } from '#domain/journal/record.ts'
import { PortalError } from '#domain/portal-error.ts'
import type { ReceiptRow } from '#domain/receipt/receipt.ts'
import { RunControls } from '#domain/run/controls.ts'
import { rememberGroups } from '#queries/groups/recent-groups.ts'
import { anyRoster } from '#queries/groups/rosters.ts'
import { rememberInvited } from '#queries/people/recent-people.ts'
import { useServices } from '#queries/services.tsx'
import type { EarlierRun } from './earlier-runs.ts'
import { loadLog } from './late-log.ts'
import type { EndedRun, ShownRun } from './shown-run.ts'
import type { RunRequest } from './start-run.ts'

/** What the user last asked of the run; it follows between two calls. */
export type RunControl = 'resume' | 'pause' | 'cancel'

export interface InvitationRun {
  readonly run: ShownRun | null
  /** What is being prepared: people and groups are being read, nothing has been sent yet. */
  readonly preparing: RunRequest['kind'] | null
  /** Why nothing could be sent; `elsewhere`: another tab is sending it. */
  readonly error: PortalError | 'elsewhere' | null
  /** What was undone before anything was sent; null when the last run was not. */
  readonly undone: RunRequest | null
  /** The receipt from which the run under way was started; null for the form. */
  readonly startedFrom: EndedRun | null
  readonly start: (draft: Draft) => void
  /** Tries these pairs of the receipt once more, with everything read afresh; what was told before is kept. */
  readonly retry: (rows: readonly ReceiptRow[]) => void
  /** Continues what an earlier tab left unfinished; reads the groups first. */
  readonly continueEarlier: (earlier: EarlierRun) => void
  /** Shows the receipt of a recorded run. */
  readonly show: (run: EndedRun) => void
  readonly asked: RunControl
  /** Pauses before the next call, resumes, or cancels for good; a call in flight is always finished. */
  readonly ask: (control: RunControl) => void
  /** Ends the undo window early and sends. */
  readonly sendNow: () => void
  /** Back to the form; the receipt is discarded. */
  readonly close: () => void
}

/** Loaded before it is needed; where that failed, nothing has been sent yet. */
const loadCarryOut = async () => {
  const loaded = await import('./carry-out.ts').catch((cause: unknown) => {
    throw new PortalError('network', { cause })
  })
  return loaded.carryOut
}

/** The one run of this tab. Writes are repeated by nobody but the run itself (decision 2). */
export function useInvitationRun(): InvitationRun {
  const services = useServices()
  const client = useQueryClient()
  const [run, setRun] = useState<ShownRun | null>(null)
  const [asked, setAsked] = useState<RunControl>('resume')
  const controls = useRef(new RunControls())

  const mutation = useMutation({
    mutationKey: ['invite'],
    mutationFn: async (request: RunRequest): Promise<'ended' | 'undone' | 'elsewhere'> => {
      if (!services) return 'elsewhere'
      controls.current = new RunControls()
      setAsked('resume')
      const startedAt = services.clock.now()
      const carryOut = await loadCarryOut()
      const ended = await carryOut(request, { client, services, controls: controls.current, show: setRun })
      if (ended === 'elsewhere') return ended
      if (ended === 'undone') {
        setRun(request.kind === 'retry' ? request.run : null)
        return ended
      }
      // Where that fails, its record is kept when somebody looks at it, or puts it away.
      const replaces = request.kind === 'retry' ? request.run.runId : null
      void loadLog()
        .then(({ keepEndedRun }) => keepEndedRun(services, ended, { startedAt, replaces }))
        .catch(() => undefined)
      void rememberInvited(client, services, ended)
      void rememberGroups(client, services, [...ended.outcomes.keys()])
      await client.invalidateQueries({ queryKey: anyRoster })
      return 'ended'
    },
  })
  const { mutate, variables, isPending, data } = mutation
  const ended = run?.kind === 'ended' ? run : null

  return {
    run,
    preparing: isPending && (run === null || ended) ? (variables?.kind ?? null) : null,
    error: mutation.error ?? (data === 'elsewhere' ? data : null),
    undone: data === 'undone' ? (variables ?? null) : null,
    startedFrom: variables?.kind === 'retry' ? variables.run : null,
    start: (draft) => mutate({ kind: 'start', draft }),
    retry: (rows) => {
      if (ended) mutate({ kind: 'retry', run: ended, rows })
    },
    continueEarlier: (earlier) => mutate({ kind: 'continue', earlier }),
    show: setRun,
    asked,
    ask: (control) => {
      setAsked(control)
      controls.current[control]()
    },
    sendNow: () => controls.current.sendNow(),
    close: () => {
      if (ended?.slot && services) {
        const { tabId, journal } = services
        // The record of a run that another tab carries on is that tab's.
        const mine = ({ endedAt, holder }: RunRecord): boolean => endedAt !== null || holder === tabId
        void putAway(journal, ended, mine).catch(() => undefined)
      }
      setRun(null)
      mutation.reset()
    },
  }
}
