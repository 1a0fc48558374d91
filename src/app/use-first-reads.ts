import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Session } from '#portal/session.ts'
import { draftFor, draftsIn } from '#domain/draft/aside.ts'
import { rosterOptions } from '#queries/groups/rosters.ts'
import { openingOptions } from '#queries/opening.ts'
import { firstDepartmentsOptions } from '#queries/people/departments.ts'
import { openedPersonOptions } from '#queries/people/opened-person.ts'
import { draftPeopleOptions } from '#queries/saved/stored-draft.ts'
import { useServices } from '#queries/services.tsx'

/**
 * Asks in one moment, and so in one request (decision 43), for all that the first screen shows. Each part waits for its
 * own answer, as if it had asked by itself.
 */
export function useFirstReads(session: Session | null): void {
  const services = useServices()
  const client = useQueryClient()
  useEffect(() => {
    if (!services || !session) return
    const { groupId, userId } = session
    const stored = services.drafts.atOpening()
    const draft = stored && draftFor(draftsIn(stored), { groupId, fromCard: userId !== null })
    void client.prefetchQuery(openingOptions(services))
    void client.prefetchQuery(firstDepartmentsOptions(services))
    for (const id of draft?.groups ?? (groupId === null ? [] : [groupId]))
      void client.prefetchQuery(rosterOptions(services, id))
    if (userId !== null) void client.prefetchQuery(openedPersonOptions(services, userId))
    if (draft && draft.people.length > 0)
      void client.prefetchQuery(draftPeopleOptions(services, draft.people))
    services.journal.readAhead()
  }, [services, session, client])
}
