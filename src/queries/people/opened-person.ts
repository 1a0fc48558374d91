import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { useOpening } from '#queries/opening.ts'
import { useServices, type Services } from '#queries/services.tsx'

/** The person from whose card the app was opened. */
export type OpenedPerson =
  /** It was not opened from a card. */
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'colleague'; readonly person: Person }
  | { readonly kind: 'dismissed'; readonly person: Person }
  | { readonly kind: 'self' }
  /** Not known to the portal, or not a person who can be invited, such as a bot. */
  | { readonly kind: 'unknown' }
  /** The portal did not answer. */
  | { readonly kind: 'unread' }

/** The person with this ID, null where the portal knows nobody of it. */
export const openedPersonOptions = (services: Services | null, id: UserId | null) =>
  queryOptions({
    queryKey: ['opened-person', id],
    queryFn:
      services && id !== null
        ? async () => (await services.people.byIds([id])).find((person) => person.id === id) ?? null
        : skipToken,
    staleTime: Infinity,
    gcTime: Infinity,
  })

function openedPersonOf(person: Person | null): OpenedPerson {
  if (!person || person.kind === 'other') return { kind: 'unknown' }
  return { kind: person.active ? 'colleague' : 'dismissed', person }
}

/** Reads the person with this ID, the owner of the card. */
export function useOpenedPerson(id: UserId | null): OpenedPerson {
  const opening = useOpening()
  const { data, isError } = useQuery(openedPersonOptions(useServices(), id))
  if (id === null) return { kind: 'none' }
  if (opening.data?.me === id) return { kind: 'self' }
  if (isError) return { kind: 'unread' }
  return data === undefined || opening.isPending ? { kind: 'reading' } : openedPersonOf(data)
}
