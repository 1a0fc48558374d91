import { useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { matchLines } from '#domain/match-driver.ts'
import type { MatchSurroundings } from '#domain/match-asks.ts'
import { changeLines, type LinesChange } from '#domain/match-change.ts'
import type { MatchLine } from '#domain/match-line.ts'
import { asPortalError, type PortalError } from '#domain/portal-error.ts'
import { useDepartments } from './departments.ts'
import { useOpening } from './opening.ts'
import { useServices } from './services.tsx'

export interface ListMatching {
  readonly lines: readonly MatchLine[]
  readonly change: (change: LinesChange) => void
  /** The portal is being asked. */
  readonly searching: boolean
  /** I have stopped it; lines may be left that were not looked up. */
  readonly stopped: boolean
  readonly error: PortalError | null
  readonly stop: () => void
  readonly goOn: () => void
  /** Addresses can be looked up; null until it is known. */
  readonly emails: boolean | null
}

/** Looks up the lines of a list until none is waiting, and again whenever one of them is changed. */
export function useListMatching(given: readonly MatchLine[], language: string): ListMatching {
  const services = useServices()
  const scopes = useOpening().data?.scopes
  const departments = useDepartments()
  const [lines, change] = useReducer(changeLines, given)
  const [stopped, setStopped] = useState(false)
  const [error, setError] = useState<PortalError | null>(null)
  // Counts the searches, so that one that ends is followed by another where lines have come to wait meanwhile.
  const [round, setRound] = useState(0)

  const emails = scopes ? scopes.some((scope) => scope === 'user_basic' || scope === 'user') : null
  const around = useMemo(
    (): MatchSurroundings => ({ language, departments, emails: emails === true }),
    [language, departments, emails],
  )
  const latest = useRef({ lines, around })
  useEffect(() => {
    latest.current = { lines, around }
  }, [lines, around])

  const someWait = lines.some(({ hit }) => hit.kind === 'waiting')
  const searching = services !== null && emails !== null && someWait && !stopped && error === null

  useEffect(() => {
    if (!searching) return
    const abort = new AbortController()
    const { signal } = abort
    const waiting = latest.current.lines.filter(({ hit }) => hit.kind === 'waiting')
    const ports = {
      people: services.people,
      clock: services.run.clock,
      settle: (hits: Extract<LinesChange, { kind: 'settle' }>['hits']) => change({ kind: 'settle', hits }),
    }
    matchLines(waiting, latest.current.around, ports, signal).then(
      () => setRound((now) => now + 1),
      (thrown: unknown) => {
        if (!signal.aborted) setError(asPortalError(thrown))
      },
    )
    return () => abort.abort()
  }, [searching, services, round])

  return {
    lines,
    change,
    searching,
    stopped,
    error,
    stop: () => setStopped(true),
    goOn: () => {
      setError(null)
      setStopped(false)
    },
    emails,
  }
}
