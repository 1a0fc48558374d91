import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { PortalError } from '#domain/portal-error.ts'
import type { Wait } from '#domain/run/state.ts'
import type { CallSeries } from '#domain/sent/patient-call.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** How far a series of calls is. */
export interface ErrandProgress {
  readonly done: number
  readonly total: number
  /** What the portal asked for; null while calls are made. */
  readonly wait: Wait | null
  /** The user has stopped it; the call in flight is still finished. */
  readonly stopping: boolean
}

/** A series of calls that the user started, such as reminders. */
export interface Errand<Request, Result> {
  readonly start: (request: Request) => void
  readonly stop: () => void
  /** Null while nothing goes on. */
  readonly progress: ErrandProgress | null
  readonly result: Result | null
  /** Why nothing was begun. */
  readonly error: PortalError | null
  /** Puts the result away. */
  readonly close: () => void
}

/** What an errand is carried out with. */
export interface ErrandTools extends CallSeries {
  readonly client: QueryClient
  readonly services: Services
  readonly onTotal: (total: number) => void
  readonly onDone: (done: number) => void
}

const atStart: ErrandProgress = { done: 0, total: 0, wait: null, stopping: false }

/** One errand of this page. It stops when the page goes; nothing of it is ever repeated by itself. */
export function useErrand<Request, Result>(
  name: string,
  carryOut: (request: Request, tools: ErrandTools) => Promise<Result>,
): Errand<Request, Result> {
  const services = useServices()
  const client = useQueryClient()
  const [progress, setProgress] = useState(atStart)
  const stop = useRef(new AbortController())
  /** A second press comes before the page has shown the first. */
  const going = useRef(false)
  useEffect(() => () => stop.current.abort(), [])
  const tell = (part: Partial<ErrandProgress>): void => setProgress((now) => ({ ...now, ...part }))

  const mutation = useMutation<Result | null, PortalError, Request>({
    mutationKey: ['errand', name],
    onSettled: () => {
      going.current = false
    },
    mutationFn: async (request) => {
      if (!services) return null
      stop.current = new AbortController()
      setProgress(atStart)
      return carryOut(request, {
        client,
        services,
        clock: services.clock,
        stop: stop.current.signal,
        onWait: (wait) => tell({ wait }),
        onTotal: (total) => tell({ total }),
        onDone: (done) => tell({ done }),
      })
    },
  })
  return {
    start: (request) => {
      if (going.current) return
      going.current = true
      mutation.mutate(request)
    },
    stop: () => {
      tell({ stopping: true })
      stop.current.abort()
    },
    progress: mutation.isPending ? progress : null,
    result: mutation.data ?? null,
    error: mutation.error,
    close: () => mutation.reset(),
  }
}
