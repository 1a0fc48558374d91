import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { RecordStorage } from '#domain/ports.ts'
import type { SavedLists } from '#domain/saved-lists.ts'
import { useServices } from './services.tsx'

/** Read once: nobody else writes them while the page lives. */
const savedOptions = <Id extends number>(
  kind: 'people' | 'groups',
  storage: RecordStorage<SavedLists<Id>> | undefined,
) =>
  queryOptions({
    queryKey: ['saved', kind],
    queryFn: storage ? async () => (await storage.read()) ?? [] : skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  })

export interface Saved<Id extends number> {
  /** Null until they are known. */
  readonly lists: SavedLists<Id> | null
  readonly store: (lists: SavedLists<Id>) => void
  /** The last change did not reach the portal. */
  readonly failed: boolean
}

function useSaved<Id extends number>(
  kind: 'people' | 'groups',
  storage: RecordStorage<SavedLists<Id>> | undefined,
): Saved<Id> {
  const client = useQueryClient()
  const options = savedOptions(kind, storage)
  const { data } = useQuery(options)
  const { mutate, isError } = useMutation({
    mutationFn: async (lists: SavedLists<Id>) => storage?.write(lists),
  })
  return {
    lists: data ?? null,
    store: (lists) => {
      client.setQueryData(options.queryKey, lists)
      mutate(lists)
    },
    failed: isError,
  }
}

/** My lists of colleagues. */
export const useSavedPeople = (): Saved<UserId> => useSaved('people', useServices()?.lists)

/** My sets of groups. */
export const useSavedGroups = (): Saved<GroupId> => useSaved('groups', useServices()?.sets)
