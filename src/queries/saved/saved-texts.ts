import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SavedText, SavedTexts } from '#domain/draft/saved-texts.ts'
import { useServices, type Services } from '#queries/services.tsx'

const savedTextsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['saved-texts'],
    queryFn: services ? () => services.texts.read() : skipToken,
  })

const changeKey = ['change-saved', 'texts']

interface SavedTextsAccess {
  /** Undefined until they are known. */
  readonly saved: SavedTexts | undefined
  /** They could not be read. */
  readonly failed: boolean
  /** The last change could not be stored, and was undone here. */
  readonly notKept: boolean
  readonly retry: () => void
  readonly write: (texts: readonly SavedText[]) => void
}

/** My saved texts, read when this is first rendered, and a function that replaces them. */
export function useSavedTexts(): SavedTextsAccess {
  const services = useServices()
  const client = useQueryClient()
  const options = savedTextsOptions(services)
  const { data, isError, refetch } = useQuery(options)
  const show = (texts: readonly SavedText[]): unknown =>
    client.setQueryData(options.queryKey, { texts, damaged: false })
  const { mutate, isError: notKept } = useMutation({
    mutationKey: changeKey,
    scope: { id: 'saved-texts' },
    mutationFn: async ({ before, after }: Record<'before' | 'after', readonly SavedText[]>) =>
      services ? services.texts.change(before, after) : after,
    onSuccess: (stored) => {
      // What a later change shows already must not go back.
      if (client.isMutating({ mutationKey: changeKey }) <= 1) show(stored)
    },
    onError: (_error, { before }) => show(before),
  })
  const write = (after: readonly SavedText[]): void => {
    // A read that is under way would bring texts from before the change.
    void client.cancelQueries(options)
    const before = client.getQueryData(options.queryKey)?.texts ?? []
    show(after)
    mutate({ before, after })
  }
  return { saved: data, failed: isError, notKept, retry: () => void refetch(), write }
}
