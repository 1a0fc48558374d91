import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Draft } from '#domain/draft.ts'
import type { Person } from '#domain/person.ts'
import type { PortalError } from '#domain/portal-error.ts'
import { mergedOutcomes, outcomesOf, type OutcomeTable, type ReceiptRow } from '#domain/receipt.ts'
import { RunControls } from '#domain/run-controls.ts'
import { driveRun } from '#domain/run-driver.ts'
import type { RunState } from '#domain/run-state.ts'
import { rememberGroups } from './group-recents.ts'
import { prepareRun, type OnlyPairs } from './prepare-run.ts'
import { rememberInvited } from './recent-people.ts'
import { anyRoster } from './rosters.ts'
import { useServices } from './services.tsx'

/** A run that is going on or has ended. */
export interface RunSnapshot {
  readonly state: RunState
  /** What became of everybody, those of the tries before included. */
  readonly outcomes: OutcomeTable
  readonly people: readonly Person[]
  readonly ended: boolean
}

/** What the person wants of the run; the run follows between two calls. */
export type RunWish = 'go-on' | 'hold' | 'stop'

export interface InvitationRun {
  readonly run: RunSnapshot | null
  /** The verdicts are being read afresh; nothing has been sent yet. */
  readonly preparing: boolean
  /** Why nothing could be sent. */
  readonly error: PortalError | null
  readonly start: (draft: Draft) => void
  /** Tries these pairs once more, with everything read afresh; what was told before is kept. */
  readonly retry: (message: string, rows: readonly ReceiptRow[]) => void
  readonly wish: RunWish
  /** Holds before the next call, goes on, or stops for good; what is in flight is always finished. */
  readonly steer: (wish: RunWish) => void
  /** Back to the form. */
  readonly close: () => void
}

interface Task {
  readonly draft: Draft
  /** The receipt that this run continues. */
  readonly earlier: RunSnapshot | null
  readonly only: OnlyPairs
}

function retryDraft(run: RunSnapshot, message: string, rows: readonly ReceiptRow[]): Draft {
  const people = new Set(rows.map(({ userId }) => userId))
  return {
    message,
    groups: [...new Set(rows.map(({ groupId }) => groupId))],
    people: run.people.filter(({ id }) => people.has(id)),
  }
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
    mutationFn: async ({ draft, earlier, only }: Task) => {
      if (!services) return
      controls.current = new RunControls()
      setWish('go-on')
      const { plan, people } = await prepareRun(client, services, draft, only)
      const everybody = [
        ...new Map([...(earlier?.people ?? []), ...people].map((each) => [each.id, each])).values(),
      ]
      const snapshot = (state: RunState, ended: boolean): RunSnapshot => {
        const outcomes = outcomesOf(state)
        return {
          state,
          outcomes: earlier ? mergedOutcomes(earlier.outcomes, outcomes) : outcomes,
          people: everybody,
          ended,
        }
      }
      let last: RunState | null = null
      for await (const state of driveRun(plan, services.run, controls.current)) {
        last = state
        setRun(snapshot(state, false))
      }
      if (last) {
        setRun(snapshot(last, true))
        rememberInvited(client, last, people)
        void rememberGroups(client, services, last)
      }
      await client.invalidateQueries({ queryKey: anyRoster })
    },
  })

  return {
    run,
    preparing: mutation.isPending && (run === null || run.ended),
    error: mutation.error,
    start: (draft) => mutation.mutate({ draft, earlier: null, only: null }),
    retry: (message, rows) => {
      if (run) mutation.mutate({ draft: retryDraft(run, message, rows), earlier: run, only: rows })
    },
    wish,
    steer: (wanted) => {
      setWish(wanted)
      if (wanted === 'hold') controls.current.pause()
      else if (wanted === 'stop') controls.current.cancel()
      else controls.current.resume()
    },
    close: () => {
      setRun(null)
      mutation.reset()
    },
  }
}
