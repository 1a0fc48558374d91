import { useMemo, useState } from 'react'
import { rankPeople, type PersonMatch, type Surroundings } from '#domain/people-ranking.ts'
import type { Person } from '#domain/person.ts'
import { readingsOf } from '#domain/query-readings.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useDepartments } from '#queries/departments.ts'
import { useMyTeam } from '#queries/my-team.ts'
import { usePeopleSearch, type PeopleSearch } from '#queries/people-search.ts'
import { useRecentPeople } from '#queries/recent-people.ts'
import { useSettledText } from './use-settled-text.ts'

/** Time without a keystroke before the portal is asked, milliseconds: its budget is the whole office's (trap 30). */
const typingPauseMs = 250

export interface FoundSection {
  readonly key: 'recent' | 'team' | 'found'
  readonly matches: readonly PersonMatch[]
}

export interface PeopleFinder {
  readonly query: string
  readonly type: (query: string) => void
  /** The field is being used: from now on what it can suggest by itself is worth a request. */
  readonly wake: () => void
  readonly search: PeopleSearch
  readonly sections: readonly FoundSection[]
}

/** People for a query: from the portal, or, when it is too short to ask, from those who are near me. */
export function usePeopleFinder(): PeopleFinder {
  const { portalLanguage } = useI18n()
  const [query, setQuery] = useState('')
  const [awake, setAwake] = useState(false)
  const words = query.trim()
  const asked = useSettledText(words, typingPauseMs)

  const departments = useDepartments()
  const team = useMyTeam(awake)
  const recent = useRecentPeople(awake)
  const around = useMemo(
    (): Surroundings => ({
      departments,
      myDepartments: new Set(team.departmentIds),
      recent: new Set(recent.map(({ id }) => id)),
    }),
    [departments, team, recent],
  )
  const search = usePeopleSearch(words, asked === words, portalLanguage, around)

  const near = useMemo(() => {
    const readings = readingsOf(words, portalLanguage)
    const fitting = (people: readonly Person[]) =>
      rankPeople(
        people.map((person) => ({ person, direct: false })),
        readings,
        around,
      )
    const others = team.people.filter(({ id }) => !around.recent.has(id))
    return [
      { key: 'recent', matches: fitting(recent) },
      { key: 'team', matches: fitting(others) },
    ] as const
  }, [words, portalLanguage, around, team, recent])

  return {
    query,
    type: (text) => {
      search.forgetOld()
      setQuery(text)
    },
    wake: () => setAwake(true),
    search,
    sections: search.askable ? [{ key: 'found', matches: search.matches }] : near,
  }
}
