import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { draftRecordOf, isEmptyDraft, type DraftRecord } from '#domain/draft-record.ts'
import type { Draft } from '#domain/draft.ts'
import type { Person } from '#domain/person.ts'
import { useServices, type Services } from './services.tsx'

/** Time without a change before the draft is stored, milliseconds. */
const settleMs = 800

/** `people` are those of the record as they are now. */
const restored = ({ groups, message }: DraftRecord, people: readonly Person[]): Draft => ({
  groups,
  people,
  message,
})

/** The draft that an earlier page left behind, with the people as they are now. Read once. */
const storedDraftOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['stored-draft'],
    queryFn: services
      ? async () => {
          const record = await services.drafts.read()
          return record && restored(record, await services.people.byIds(record.people))
        }
      : skipToken,
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
