import { queryOptions, skipToken, type QueryClient } from '@tanstack/react-query'

/** Values that are read as they are needed, each once, and kept for as long as the page is open. */
export function gathered<Key, Value>(name: string) {
  const nothing: ReadonlyMap<Key, Value> = new Map()
  const known = queryOptions({
    queryKey: [name],
    queryFn: skipToken,
    initialData: nothing,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  /** Begins the key of every read. */
  const anyRead = [`read-${name}`] as const
  const adding =
    (read: () => Promise<ReadonlyMap<Key, Value>>) =>
    async ({ client }: { readonly client: QueryClient }): Promise<boolean> => {
      const fresh = await read()
      client.setQueryData(known.queryKey, (before = nothing) => new Map([...before, ...fresh]))
      return true
    }
  return {
    nothing,
    known,
    anyRead,
    /**
     * Reads the values of these keys and adds them to the known ones. The page is useful without them, so a failure is
     * not repeated each time somebody looks.
     *
     * @param read null to wait
     */
    reading: (keys: readonly Key[], read: (() => Promise<ReadonlyMap<Key, Value>>) | null) =>
      queryOptions({
        queryKey: [...anyRead, keys],
        queryFn: read ? adding(read) : skipToken,
        staleTime: Infinity,
        retry: false,
        retryOnMount: false,
      }),
  }
}
