import { useDeferredValue, useMemo, useState } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import {
  countStatuses,
  isOptional,
  selectedPeople,
  judgeCandidates,
  type JudgedCandidate,
  type StatusCounts,
} from '#domain/verdict/candidates.ts'
import { matchWords } from '#domain/words/prefix-match.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useRosters } from '#queries/groups/rosters.ts'
import { useOpening } from '#queries/opening.ts'
import type { PeopleProgress } from '#queries/people/people-reader.ts'
import { toggled } from './toggled.ts'

/** The people of a source while they are reviewed. */
export interface Review {
  readonly sorted: readonly JudgedCandidate[]
  /** Those that match the search within the list. */
  readonly shown: readonly JudgedCandidate[]
  readonly counts: StatusCounts
  readonly picked: readonly Person[]
  readonly except: ReadonlySet<UserId>
  /** The person changed a tick. */
  readonly changed: boolean
  readonly toggle: (id: UserId) => void
  /** Ticks or unticks everybody shown who can be added. */
  readonly takeShown: (wanted: boolean) => void
  readonly minusMembers: boolean
  readonly setMinusMembers: (wanted: boolean) => void
  readonly query: string
  readonly setQuery: (query: string) => void
}

const none: ReadonlySet<UserId> = new Set()

/** @param first listed before all others: heads of departments */
export function useReview(progress: PeopleProgress, draft: Draft, first: ReadonlySet<UserId>): Review {
  const { portalLanguage } = useI18n()
  const me = useOpening().data?.me ?? null
  const rosters = useRosters(draft.groups)
  const [except, setExcept] = useState(none)
  const [minusMembers, setMinusMembers] = useState(true)
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)

  const { people, state } = progress
  const ordered = useMemo(() => {
    // In order of arrival while reading: a list that re-sorts itself cannot be read.
    if (state === 'reading') return people
    const { compare } = new Intl.Collator(portalLanguage)
    const top = ({ id }: Person): number => (first.has(id) ? 0 : 1)
    return people.toSorted((a, b) => top(a) - top(b) || compare(a.name, b.name))
  }, [people, state, first, portalLanguage])

  const sorted = useMemo(() => {
    const chosen = new Set(draft.people.map(({ id }) => id))
    return judgeCandidates(ordered, { me, chosen, rosters })
  }, [ordered, me, draft.people, rosters])
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
    counts: useMemo(() => countStatuses(sorted), [sorted]),
    picked: useMemo(() => selectedPeople(sorted, { minusMembers, except }), [sorted, minusMembers, except]),
    except,
    changed: except.size > 0 || !minusMembers,
    toggle: (id) => setExcept(toggled(except, id)),
    takeShown: (take) => {
      const next = new Set(except)
      for (const { person, status } of shown)
        if (isOptional(status, minusMembers)) {
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
