import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GroupId } from '#domain/ids.ts'
import type { GroupCheck, GroupChecks } from '#domain/receipt/group-check.ts'
import { readRosterNow } from '#queries/groups/rosters.ts'
import { useServices } from '#queries/services.tsx'

export interface CheckAgain {
  readonly checks: GroupChecks
  /** Reads the group once more. Sends nothing. */
  readonly check: (id: GroupId) => void
}

/** Reads groups again whose rows are in doubt. */
export function useCheckAgain(): CheckAgain {
  const client = useQueryClient()
  const services = useServices()
  const [checks, setChecks] = useState<GroupChecks>(new Map())
  const show = (id: GroupId, check: GroupCheck): void => setChecks((now) => new Map(now).set(id, check))

  return {
    checks,
    check: (id) => {
      if (checks.get(id)?.rosterState.state === 'reading') return
      show(id, { at: Date.now(), rosterState: { state: 'reading' } })
      void readRosterNow(client, services, id)
        .catch(() => ({ state: 'unreadable' }) as const)
        .then((rosterState) => show(id, { at: Date.now(), rosterState }))
    },
  }
}
