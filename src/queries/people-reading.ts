import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { readStaff, type PeopleSoFar, type StaffAsk } from '#domain/department-people.ts'
import type { UserId } from '#domain/ids.ts'
import { readByIds } from '#domain/people-by-ids.ts'
import { asPortalError, type PortalError } from '#domain/portal-error.ts'
import { useServices, type Services } from './services.tsx'

const staffOptions = (services: Services, asks: readonly StaffAsk[]) =>
  queryOptions({
    queryKey: ['staff', asks],
    queryFn: () => services.people.staff(asks),
  })

const byIdsOptions = (services: Services, ids: readonly UserId[]) =>
  queryOptions({
    queryKey: ['people', ids],
    queryFn: () => services.people.byIds(ids),
  })

/** Whom to read: who works in these departments, or these people. */
export type PeopleWanted =
  | { readonly kind: 'departments'; readonly ids: readonly number[] }
  | { readonly kind: 'people'; readonly ids: readonly UserId[] }

function pagesOf(client: QueryClient, services: Services, wanted: PeopleWanted): AsyncGenerator<PeopleSoFar> {
  switch (wanted.kind) {
    case 'departments':
      return readStaff(wanted.ids, (asks) => client.fetchQuery(staffOptions(services, asks)))
    case 'people':
      return readByIds(wanted.ids, (ids) => client.fetchQuery(byIdsOptions(services, ids)))
  }
}

/** People as far as they have arrived. What arrived before a stop or a failure stays. */
export interface PeopleReading extends PeopleSoFar {
  readonly state: 'idle' | 'reading' | 'read' | 'stopped' | 'failed'
  readonly error: PortalError | null
}

const idle: PeopleReading = { state: 'idle', people: [], total: null, error: null }

export interface PeopleReader {
  readonly reading: PeopleReading
  /** Ends the reading before, if there is one. What was read a moment ago is not asked for again. */
  readonly start: (wanted: PeopleWanted) => void
  /** No further request; the one under way is waited for by nobody. */
  readonly stop: () => void
  readonly forget: () => void
}

/** Reads long lists of people, one request after another. */
export function usePeopleReader(): PeopleReader {
  const services = useServices()
  const client = useQueryClient()
  const [reading, setReading] = useState(idle)
  const current = useRef<PeopleWanted | null>(null)
  useEffect(() => () => void (current.current = null), [])

  async function follow(wanted: PeopleWanted): Promise<void> {
    if (!services) return
    current.current = wanted
    setReading({ ...idle, state: 'reading' })
    try {
      for await (const soFar of pagesOf(client, services, wanted)) {
        if (current.current !== wanted) return
        setReading({ ...soFar, state: 'reading', error: null })
      }
      if (current.current === wanted) setReading((now) => ({ ...now, state: 'read' }))
    } catch (error) {
      if (current.current === wanted)
        setReading((now) => ({ ...now, state: 'failed', error: asPortalError(error) }))
    }
  }

  return {
    reading,
    start: (wanted) => void follow(wanted),
    stop: () => {
      current.current = null
      setReading((now) => ({ ...now, state: 'stopped' }))
    },
    forget: () => {
      current.current = null
      setReading(idle)
    },
  }
}
