import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GroupCheck, GroupChecks } from '#domain/group-check.ts'
import type { GroupId } from '#domain/ids.ts'
import { asPortalError } from '#domain/portal-error.ts'
import type { RosterReading } from '#domain/verdict.ts'
import { failedReading, rosterOptions } from './rosters.ts'
import { useServices, type Services } from './services.tsx'

async function readNow(client: QueryClient, services: Services | null, id: GroupId): Promise<RosterReading> {
  try {
    return {
      state: 'read',
      roster: await client.fetchQuery({ ...rosterOptions(services, id), staleTime: 0 }),
    }
  } catch (error) {
    return failedReading(asPortalError(error))
  }
}

export interface CheckAgain {
  readonly checks: GroupChecks
  /** Reads the group once more. Sends nothing. */
  readonly check: (id: GroupId) => void
}

/** Looks again at groups whose answer left a doubt. */
export function useCheckAgain(): CheckAgain {
  const client = useQueryClient()
  const services = useServices()
  const [checks, setChecks] = useState<GroupChecks>(new Map())
  const note = (id: GroupId, check: GroupCheck): void => setChecks((now) => new Map(now).set(id, check))

  return {
    checks,
    check: (id) => {
      if (checks.get(id)?.reading.state === 'reading') return
      note(id, { at: Date.now(), reading: { state: 'reading' } })
      void readNow(client, services, id).then((reading) => note(id, { at: Date.now(), reading }))
    },
  }
}
