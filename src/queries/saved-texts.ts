import { queryOptions, skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SavedText, SavedTexts } from '#domain/saved-texts.ts'
import { useServices, type Services } from './services.tsx'

const savedTextsOptions = (services: Services | null) =>
  queryOptions({
    queryKey: ['saved-texts'],
    queryFn: services ? () => services.texts.read() : skipToken,
  })

export interface SavedTextsAccess {
  /** Undefined until they are known. */
  readonly saved: SavedTexts | undefined
  /** They could not be read. */
  readonly failed: boolean
  /** The last change could not be kept, and was taken back. */
  readonly notKept: boolean
  readonly retry: () => void
  readonly write: (texts: readonly SavedText[]) => void
}

/** The texts that I have saved, read when they are wanted, and the way to change them. */
export function useSavedTexts(): SavedTextsAccess {
  const services = useServices()
  const client = useQueryClient()
  const options = savedTextsOptions(services)
  const { data, isError, refetch } = useQuery(options)
  const { mutate, isError: notKept } = useMutation({
    scope: { id: 'saved-texts' },
    mutationFn: async (texts: readonly SavedText[]) => services?.texts.write(texts),
    onMutate: async (texts) => {
      // What is being read by now is older than the change.
      await client.cancelQueries(options)
      const before = client.getQueryData(options.queryKey)
      client.setQueryData(options.queryKey, { texts, damaged: false })
      return before
    },
    onError: (_error, _texts, before) => client.setQueryData(options.queryKey, before),
  })
  return { saved: data, failed: isError, notKept, retry: () => void refetch(), write: mutate }
}
