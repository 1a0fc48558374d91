import { useDeferredValue, useMemo, useState } from 'react'
import type { Draft } from '#domain/draft.ts'
import type { UserId } from '#domain/ids.ts'
import {
  countStands,
  isOptional,
  picked,
  sortOut,
  type Sorted,
  type StandCounts,
} from '#domain/people-set.ts'
import type { Person } from '#domain/person.ts'
import { matchWords } from '#domain/text-match.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useOpening } from '#queries/opening.ts'
import type { PeopleReading } from '#queries/people-reading.ts'
import { useReadings } from '#queries/rosters.ts'

/** A list of people as it is looked through before it is added. */
export interface Review {
  readonly sorted: readonly Sorted[]
  /** Those whom the search in the list leaves. */
  readonly shown: readonly Sorted[]
  readonly counts: StandCounts
  readonly picked: readonly Person[]
  readonly except: ReadonlySet<UserId>
  readonly toggle: (id: UserId) => void
  /** All that are shown and may be taken, or none of them. */
  readonly takeShown: (wanted: boolean) => void
  readonly minusMembers: boolean
  readonly setMinusMembers: (wanted: boolean) => void
  readonly query: string
  readonly setQuery: (query: string) => void
}

const none: ReadonlySet<UserId> = new Set()

/** @param first stand on top of the list: heads, owners */
export function useReview(reading: PeopleReading, draft: Draft, first: ReadonlySet<UserId>): Review {
  const { portalLanguage } = useI18n()
  const me = useOpening().data?.me ?? null
  const readings = useReadings(draft.groups)
  const [except, setExcept] = useState(none)
  const [minusMembers, setMinusMembers] = useState(true)
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)

  const { people, state } = reading
  const ordered = useMemo(() => {
    // In the order of arrival while they come: a list that jumps cannot be read.
    if (state === 'reading') return people
    const { compare } = new Intl.Collator(portalLanguage)
    const top = ({ id }: Person): number => (first.has(id) ? 0 : 1)
    return people.toSorted((a, b) => top(a) - top(b) || compare(a.name, b.name))
  }, [people, state, first, portalLanguage])

  const sorted = useMemo(() => {
    const chosen = new Set(draft.people.map(({ id }) => id))
    return sortOut(ordered, { me, chosen, readings })
  }, [ordered, me, draft.people, readings])
  const shown = useMemo(
    () =>
      wanted.trim() === ''
        ? sorted
        : sorted.filter(({ person }) => matchWords(`${person.name} ${person.position}`, wanted) !== null),
    [sorted, wanted],
  )

  return {
    sorted,
    shown,
    counts: useMemo(() => countStands(sorted), [sorted]),
    picked: useMemo(() => picked(sorted, { minusMembers, except }), [sorted, minusMembers, except]),
    except,
    toggle: (id) => {
      const next = new Set(except)
      if (!next.delete(id)) next.add(id)
      setExcept(next)
    },
    takeShown: (take) => {
      const next = new Set(except)
      for (const { person, stand } of shown)
        if (isOptional(stand, minusMembers)) {
          if (take) next.delete(person.id)
          else next.add(person.id)
        }
      setExcept(next)
    },
    minusMembers,
    setMinusMembers,
    query,
    setQuery,
  }
}
