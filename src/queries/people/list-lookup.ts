import { useEffect, useReducer, useRef, useState } from 'react'
import { changeLines, type LinesChange } from '#domain/list/line-changes.ts'
import type { MatchLine } from '#domain/list/line.ts'
import { matchLines, type LookupPorts } from '#domain/list/lookup.ts'
import type { Person } from '#domain/people/person.ts'
import { asPortalError, type PortalError } from '#domain/portal-error.ts'
import { useServices } from '#queries/services.tsx'
import { useDepartments } from './department-names.ts'
import { useDepartmentList } from './departments.ts'
import { useMatchContext } from './match-context.ts'

const nobody: readonly Person[] = []

/** A list that is being looked up, and what the person may do about it. */
export interface ListMatching {
  readonly lines: readonly MatchLine[]
  readonly change: (change: LinesChange) => void
  /** The portal is being asked. */
  readonly searching: boolean
  /** The person has stopped it; lines may be left that were not looked up. */
  readonly stopped: boolean
  readonly error: PortalError | null
  readonly stop: () => void
  readonly goOn: () => void
  /** Addresses can be looked up; null until it is known. */
  readonly emails: boolean | null
}

/** Looks up the lines of a list until none is waiting, and again when one of them changes. */
export function useListMatching(given: readonly MatchLine[], language: string): ListMatching {
  const services = useServices()
  const [lines, change] = useReducer(changeLines, given)
  const [stopped, setStopped] = useState(false)
  const [error, setError] = useState<PortalError | null>(null)
  // Counts the lookups, so that one that ends is followed by another if lines have been added meanwhile.
  const [round, setRound] = useState(0)

  // The rest of a line may name any department, so all of them are read.
  useDepartmentList(true)
  const { context, emails } = useMatchContext(language, useDepartments(nobody))
  const latest = useRef({ lines, context })
  useEffect(() => {
    latest.current = { lines, context }
  }, [lines, context])

  const someWait = lines.some(({ match }) => match.kind === 'waiting')
  const searching = services !== null && emails !== null && someWait && !stopped && error === null

  useEffect(() => {
    if (!searching) return
    const abort = new AbortController()
    const { signal } = abort
    const waiting = latest.current.lines.filter(({ match }) => match.kind === 'waiting')
    const ports = {
      people: services.people,
      clock: services.clock,
      settle: (...[matches, parts]: Parameters<LookupPorts['settle']>) =>
        change({ kind: 'settle', matches, parts }),
    }
    matchLines(waiting, latest.current.context, ports, signal).then(
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
