import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { UserId } from '#domain/ids.ts'
import {
  readDepartmentPeople,
  type PeopleSoFar,
  type DepartmentPageRequest,
  readByIds,
} from '#domain/people/bulk-reading.ts'
import { asPortalError, type PortalError } from '#domain/portal-error.ts'
import { useServices, type Services } from '#queries/services.tsx'

const departmentPeopleOptions = (services: Services, requests: readonly DepartmentPageRequest[]) =>
  queryOptions({
    queryKey: ['department-people', requests],
    queryFn: () => services.people.departmentPeople(requests),
  })

const byIdsOptions = (services: Services, ids: readonly UserId[]) =>
  queryOptions({
    queryKey: ['people', ids],
    queryFn: () => services.people.byIds(ids),
  })

/** Whom to read: everybody in these departments, or these people. */
type PeopleWanted =
  | { readonly kind: 'departments'; readonly ids: readonly number[] }
  | { readonly kind: 'people'; readonly ids: readonly UserId[] }

function pagesOf(client: QueryClient, services: Services, wanted: PeopleWanted): AsyncGenerator<PeopleSoFar> {
  switch (wanted.kind) {
    case 'departments':
      return readDepartmentPeople(wanted.ids, (requests) =>
        client.fetchQuery(departmentPeopleOptions(services, requests)),
      )
    case 'people':
      return readByIds(wanted.ids, (ids) => client.fetchQuery(byIdsOptions(services, ids)))
  }
}

/** The people that have arrived. Those that arrived before a stop or a failure stay. */
export interface PeopleProgress extends PeopleSoFar {
  readonly state: 'idle' | 'reading' | 'read' | 'stopped' | 'failed'
  readonly error: PortalError | null
}

const idle: PeopleProgress = { state: 'idle', people: [], total: null, error: null }

export interface PeopleReader {
  readonly progress: PeopleProgress
  /** Ends the reading before, if there is one. What was read within a minute is taken from the cache. */
  readonly start: (wanted: PeopleWanted) => void
  /** Sends no further request, and ignores the answer to the one under way. */
  readonly stop: () => void
  readonly forget: () => void
}

/** Reads long lists of people, one request after another. */
export function usePeopleReader(): PeopleReader {
  const services = useServices()
  const client = useQueryClient()
  const [progress, setProgress] = useState(idle)
  const current = useRef<PeopleWanted | null>(null)
  useEffect(() => () => void (current.current = null), [])

  async function follow(wanted: PeopleWanted): Promise<void> {
    if (!services) return
    current.current = wanted
    setProgress({ ...idle, state: 'reading' })
    try {
      for await (const soFar of pagesOf(client, services, wanted)) {
        if (current.current !== wanted) return
        setProgress({ ...soFar, state: 'reading', error: null })
      }
      if (current.current === wanted) setProgress((now) => ({ ...now, state: 'read' }))
    } catch (error) {
      if (current.current === wanted)
        setProgress((now) => ({ ...now, state: 'failed', error: asPortalError(error) }))
    }
  }

  return {
    progress,
    start: (wanted) => void follow(wanted),
    stop: () => {
      current.current = null
      setProgress((now) => ({ ...now, state: 'stopped' }))
    },
    forget: () => {
      current.current = null
      setProgress(idle)
    },
  }
}
