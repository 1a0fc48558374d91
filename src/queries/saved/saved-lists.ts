import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SavedLists, SavedListsStorage } from '#domain/draft/saved-lists.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { useServices } from '#queries/services.tsx'

const savedOptions = <Id extends number>(
  kind: 'people' | 'groups',
  storage: SavedListsStorage<Id> | undefined,
) =>
  queryOptions({
    queryKey: ['saved', kind],
    queryFn: storage ? () => storage.read() : skipToken,
  })

/** Lists of one kind, and a function that replaces them. */
export interface Saved<Id extends number> {
  /** Null until they are known. */
  readonly lists: SavedLists<Id> | null
  readonly store: (lists: SavedLists<Id>) => void
  /** The last change could not be stored, and was undone here. */
  readonly failed: boolean
  /** They could not be read. */
  readonly unread: boolean
  readonly retry: () => void
}

function useSaved<Id extends number>(
  kind: 'people' | 'groups',
  storage: SavedListsStorage<Id> | undefined,
): Saved<Id> {
  const client = useQueryClient()
  const options = savedOptions(kind, storage)
  const { data, isError: unread, refetch } = useQuery(options)
  const change = ['change-saved', kind]
  const { mutate, isError } = useMutation({
    mutationKey: change,
    scope: { id: `saved ${kind}` },
    mutationFn: async ({ before, after }: Record<'before' | 'after', SavedLists<Id>>) =>
      storage ? storage.change(before, after) : after,
    onSuccess: (stored) => {
      // What a later change shows already must not go back.
      if (client.isMutating({ mutationKey: change }) <= 1) client.setQueryData(options.queryKey, stored)
    },
    onError: (_, { before }) => client.setQueryData(options.queryKey, before),
  })
  return {
    lists: data ?? null,
    store: (after) => {
      // A reading that is under way would bring lists from before the change.
      void client.cancelQueries(options)
      const before = client.getQueryData(options.queryKey) ?? []
      client.setQueryData(options.queryKey, after)
      mutate({ before, after })
    },
    failed: isError,
    unread,
    retry: () => void refetch(),
  }
}

/** My saved lists of colleagues. */
export const useSavedPeople = (): Saved<UserId> => useSaved('people', useServices()?.lists)

const noSets: SavedLists<GroupId> = []

/** My saved sets of groups without a request: as last read, or as the portal told them at the opening. */
export function useKnownSets(): SavedLists<GroupId> {
  const sets = useServices()?.sets
  const { data } = useQuery({ ...savedOptions('groups', sets), enabled: false })
  return data ?? sets?.atOpening() ?? noSets
}

/** My saved sets of groups. */
export const useSavedGroups = (): Saved<GroupId> => useSaved('groups', useServices()?.sets)
