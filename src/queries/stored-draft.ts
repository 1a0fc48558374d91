import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { draftRecordOf, isEmptyDraft } from '#domain/draft-record.ts'
import type { Draft } from '#domain/draft.ts'
import type { DraftStorage, PeopleDirectory } from '#domain/ports.ts'
import { useServices, type Services } from './services.tsx'

/** Time without a change before the draft is stored, milliseconds. */
const settleMs = 800

async function restore(drafts: DraftStorage, people: PeopleDirectory): Promise<Draft | null> {
  const record = await drafts.read()
  if (!record) return null
  return {
    groups: record.groups,
    people: record.people.length > 0 ? await people.byIds(record.people) : [],
    message: record.message,
  }
}

/** The draft that an earlier page left behind, with the people as they are now. Read once. */
const storedDraftOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['stored-draft'],
    queryFn: services ? () => restore(services.drafts, services.people) : skipToken,
    staleTime: Infinity,
  })

/** Undefined until it is known whether there is one. */
export const useStoredDraft = (): Draft | null | undefined => useQuery(storedDraftOptions(useServices())).data

/** Keeps the draft on the portal while `keep` is true, and strikes it out otherwise. */
export function useKeepDraft(draft: Draft, keep: boolean): void {
  const services = useServices()
  const known = useStoredDraft() !== undefined
  useEffect(() => {
    if (!services || !known) return
    const stored = keep && !isEmptyDraft(draft)
    const save = (): Promise<void> =>
      stored ? services.drafts.write(draftRecordOf(draft)) : services.drafts.clear()
    const timer = setTimeout(() => void save().catch(() => undefined), settleMs)
    return () => clearTimeout(timer)
  }, [services, known, draft, keep])
}
