import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { MatchContext } from '#domain/list/meant/match-context.ts'
import type { TypedText } from '#domain/list/read-typed.ts'
import { asPortalError, type PortalErrorCode } from '#domain/portal-error.ts'
import { useServices, type Services } from '#queries/services.tsx'
import { useTypedKind } from './list-reading.ts'
import { useMatchContext } from './match-context.ts'

/** How long the owner of an address is taken to be known, in milliseconds. */
const freshMs = 60_000

const readWith =
  ({ people, clock }: Services, text: string, context: MatchContext) =>
  async ({ signal }: { readonly signal: AbortSignal }): Promise<TypedText> => {
    // With the table of a list, not with the form: most people type names.
    const { readTyped } = await import('#domain/list/read-typed.ts')
    return readTyped(text, context, { people, clock }, signal)
  }

const typedTextOptions = (services: Services | null, text: string | null, context: MatchContext) =>
  queryOptions({
    queryKey: ['typed-text', text, context],
    queryFn: services && text !== null ? readWith(services, text, context) : skipToken,
    staleTime: freshMs,
    // The lookup repeats its requests by itself.
    retry: false,
  })

/** What a text in the field of colleagues stands for, besides words to search for. */
export interface TypedReading {
  /** What is to be searched for; empty for nothing. */
  readonly words: string
  /** Null while it is not known, and for a text that can only be words. */
  readonly typed: TypedText | null
  /** An address or a link that is not complete yet. */
  readonly unfinished: boolean
  readonly reading: boolean
  readonly failure: PortalErrorCode | null
}

/**
 * Finds out whom an address, an ID, a link or a mention stands for, and whether a text is a list.
 *
 * @param settled nothing was typed for a while, so that the portal may be asked
 * @param departments names by ID, as far as they are known
 */
export function useTypedText(
  text: string,
  settled: boolean,
  language: string,
  departments: ReadonlyMap<number, string>,
): TypedReading {
  const services = useServices()
  const { context, emails } = useMatchContext(language, departments)
  const kind = useTypedKind(text)
  const read = kind === 'keys' || kind === 'number'
  const { data, error } = useQuery(
    typedTextOptions(services, read && settled && emails !== null ? text : null, context),
  )
  const typed = (read && settled && data) || null
  const searched = kind === 'name' || kind === 'number' || typed?.kind === 'name'
  return {
    words: searched ? text : '',
    typed,
    unfinished: kind === 'unfinished',
    reading: kind === null || (read && typed === null && !error),
    failure: read && error ? asPortalError(error).code : null,
  }
}
