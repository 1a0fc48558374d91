import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { firstLook, isWordsAtFirst } from '#domain/list/first-look.ts'
import type { TypedKind } from '#domain/list/typed-text.ts'

/** The code that reads lists. Most people type names, so it is loaded with the first text that may be anything else. */
const loadReading = () => import('#domain/list/typed-text.ts')

const readingOptions = queryOptions({
  queryKey: ['list-reading'],
  queryFn: async () => (await loadReading()).kindOfTyped,
  staleTime: Infinity,
  // What loads it tries again by itself.
  retry: false,
})

/** What a typed text may be; null until the code that tells is there. */
export function useTypedKind(text: string): TypedKind | null {
  const isName = firstLook(text) === 'name'
  const reading = useQuery({ ...readingOptions, enabled: text !== '' && !isName })
  const { data: kindOfTyped, isError } = reading
  const tryAgain = useEffectEvent(() => isError && void reading.refetch())
  useEffect(() => {
    tryAgain()
  }, [text])
  if (kindOfTyped) return kindOfTyped(text)
  if (isName || isWordsAtFirst(text)) return /\d/u.test(text) ? 'number' : 'name'
  // To look it up fails, too, and says so.
  return isError ? 'keys' : null
}

/**
 * Whether a pasted or dropped text belongs into the table of a list. A text that cannot be read is as good as typed,
 * and stays where it is.
 */
export async function isListForTable(text: string): Promise<boolean> {
  try {
    return (await loadReading()).belongsInTable(text)
  } catch {
    return false
  }
}
