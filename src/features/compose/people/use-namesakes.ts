import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { UserId } from '#domain/ids.ts'
import { hasNamesake, namesakesAmong } from '#domain/people/namesakes.ts'
import type { Person } from '#domain/people/person.ts'

export interface Namesakes {
  /** Has a namesake among the found and the chosen, so that Enter could take the wrong one. */
  readonly isDoubtful: (person: Person) => boolean
  /** The chip must say which namesake it is. A new function only when an answer changes. */
  readonly needsDetail: (person: Person) => boolean
  /** Call when a person is chosen: namesakes in the results then still count after the results are gone. */
  readonly remember: (person: Person) => void
}

/** Which people could be mistaken for each other. */
export function useNamesakes(chosen: readonly Person[], found: readonly Person[]): Namesakes {
  const [remembered, setRemembered] = useState<ReadonlySet<UserId>>(new Set())
  // Thousands may be chosen, and a press is to be seen before all of them are compared.
  const compared = useDeferredValue(chosen)
  const amongChosen = useMemo(() => namesakesAmong(compared), [compared])
  const needsDetail = useCallback(
    ({ id }: Person) => amongChosen.has(id) || remembered.has(id),
    [amongChosen, remembered],
  )
  // Asked of one or two people only, and thousands may be chosen.
  const isDoubtful = (person: Person): boolean => hasNamesake(person, chosen) || hasNamesake(person, found)
  return {
    isDoubtful,
    needsDetail,
    remember: (person) => {
      if (isDoubtful(person)) setRemembered(new Set([...remembered, person.id]))
    },
  }
}
