import { useMemo, useState } from 'react'
import type { Person } from '#domain/people/person.ts'
import { rankPeople, type SearchContext } from '#domain/search/people-ranking.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useDepartments } from '#queries/people/department-names.ts'
import { useDismissedPeople } from '#queries/people/dismissed-people.ts'
import { useMyTeam } from '#queries/people/my-team.ts'
import {
  nobodyFound,
  usePeopleAnswered,
  usePeopleSearch,
  type PeopleSearch,
} from '#queries/people/people-search.ts'
import { useRecentPeople } from '#queries/people/recent-people.ts'
import { useTypedText, type TypedReading } from '#queries/people/typed-text.ts'
import { useSettled } from '#ui/use-settled.ts'
import { foundSections, type FoundSection } from './found-sections.ts'

/** Pause in typing before a request, in milliseconds: the whole office shares one rate limit (trap 30). */
const typingPauseMs = 250

export interface PeopleFinder {
  readonly query: string
  readonly type: (query: string) => void
  /** From the first focus on, suggestions are loaded. */
  readonly onFirstFocus: () => void
  readonly search: PeopleSearch
  /** What the text stands for besides words. */
  readonly reading: TypedReading
  /** Nobody else was found, and those who no longer work here are being searched. */
  readonly readingDismissed: boolean
  readonly sections: readonly FoundSection[]
}

/** People for a query: from the portal, or, when it is too short, from my team and recent people. */
export function usePeopleFinder(): PeopleFinder {
  const { portalLanguage } = useI18n()
  const [{ query, before }, setTyped] = useState({ query: '', before: nobodyFound })
  const [isUsed, setIsUsed] = useState(false)
  const words = query.trim()
  const asked = useSettled(words, typingPauseMs)

  const team = useMyTeam(isUsed)
  const recent = useRecentPeople(isUsed)
  const answered = usePeopleAnswered()
  const departments = useDepartments(
    useMemo(() => [...team.people, ...recent, ...answered], [team, recent, answered]),
  )
  const context = useMemo(
    (): SearchContext => ({
      departments,
      myDepartments: new Set(team.departmentIds),
      recent: new Set(recent.map(({ id }) => id)),
    }),
    [departments, team, recent],
  )
  const settled = asked === words
  const reading = useTypedText(words, settled, portalLanguage, departments)
  const search = usePeopleSearch(reading.words, settled, portalLanguage, context, before)
  const { shown } = search
  const foundNobody = settled && search.askable && search.fresh && shown.matches.length === 0
  const dismissed = useDismissedPeople(foundNobody ? reading.words : '', portalLanguage, context)

  const near = useMemo(() => {
    const interpretations = interpretationsOf(words, portalLanguage)
    const fitting = (people: readonly Person[]) =>
      rankPeople(
        people.map((person) => ({ person, direct: false })),
        interpretations,
        context,
      )
    const others = team.people.filter(({ id }) => !context.recent.has(id))
    return [
      { key: 'recent', matches: fitting(recent) },
      { key: 'team', matches: fitting(others) },
    ] as const
  }, [words, portalLanguage, context, team, recent])

  const { typed, words: searched } = reading
  const sections = useMemo(() => {
    const found = [{ key: 'found' as const, matches: shown.matches }]
    // Answers to an earlier query are only shown in the place of others, not below them.
    const beside = search.fresh ? [...near, ...found] : near
    const others = search.askable ? found : searched === words ? beside : []
    return foundSections(typed, others, dismissed.matches)
  }, [words, typed, searched, search.askable, search.fresh, shown.matches, near, dismissed.matches])

  return {
    query,
    type: (text) => {
      search.forgetOld()
      setTyped({ query: text, before: shown })
    },
    onFirstFocus: () => setIsUsed(true),
    search,
    reading,
    readingDismissed: dismissed.reading,
    sections,
  }
}
