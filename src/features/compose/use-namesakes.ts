import { useCallback, useMemo, useState } from 'react'
import type { UserId } from '#domain/ids.ts'
import { namesakesAmong } from '#domain/namesakes.ts'
import type { Person } from '#domain/person.ts'

export interface Namesakes {
  /** Has somebody of the same name among those found and chosen: a key pressed too early could take the wrong one. */
  readonly isDoubtful: (person: Person) => boolean
  /** The chip has to say which of the namesakes it is. The same function until the answer changes. */
  readonly needsDetail: (person: Person) => boolean
  /** To be called when somebody is chosen: a namesake seen then is not forgotten when the list is gone. */
  readonly note: (person: Person) => void
}

/** Who could be mistaken for whom. */
export function useNamesakes(chosen: readonly Person[], found: readonly Person[]): Namesakes {
  const [noted, setNoted] = useState<ReadonlySet<UserId>>(new Set())
  const amongChosen = useMemo(() => namesakesAmong(chosen), [chosen])
  const amongAll = useMemo(() => namesakesAmong([...chosen, ...found]), [chosen, found])
  const needsDetail = useCallback(
    ({ id }: Person) => amongChosen.has(id) || noted.has(id),
    [amongChosen, noted],
  )
  return {
    isDoubtful: ({ id }) => amongAll.has(id),
    needsDetail,
    note: ({ id }) => {
      if (amongAll.has(id)) setNoted(new Set([...noted, id]))
    },
  }
}
