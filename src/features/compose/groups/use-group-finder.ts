import { useMemo, useState } from 'react'
import type { Group, GroupDetails } from '#domain/groups/group.ts'
import type { GroupId } from '#domain/ids.ts'
import { indexGroups, rankGroups, type GroupMatch } from '#domain/search/group-ranking.ts'
import { interpretationsOf } from '#domain/words/interpretations.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useGroupDetails } from '#queries/groups/group-details.ts'
import { useRecentGroups } from '#queries/groups/recent-groups.ts'
import { useOpening } from '#queries/opening.ts'

const noGroups: readonly Group[] = []

export interface GroupFinder {
  readonly query: string
  readonly type: (query: string) => void
  /** From the first focus on, details of all groups are read. */
  readonly onFirstFocus: () => void
  readonly details: ReadonlyMap<GroupId, GroupDetails>
  /** Groups used recently, while nothing is typed. */
  readonly recent: readonly GroupMatch[]
  /** All others, best first. */
  readonly others: readonly GroupMatch[]
  /** How many archived ones are hidden, because nothing is typed. */
  readonly hidden: number
  /** The interpretation that found the first one, when it is not the query as typed. */
  readonly shownFor: string | null
}

/** My groups for a query, ranked without a request. */
export function useGroupFinder(): GroupFinder {
  const { portalLanguage } = useI18n()
  const [query, setQuery] = useState('')
  const words = query.trim()
  const groups = useOpening().data?.groups ?? noGroups
  const [isUsed, setIsUsed] = useState(false)
  const details = useGroupDetails(isUsed)
  const recentIds = useRecentGroups()
  const index = useMemo(() => indexGroups(groups), [groups])
  const found = useMemo(
    () => rankGroups(index, interpretationsOf(words, portalLanguage), recentIds),
    [index, words, portalLanguage, recentIds],
  )
  const shown = useMemo(
    () => (words === '' ? found.filter(({ group }) => details.get(group.id)?.archived !== true) : found),
    [found, words, details],
  )
  const parts = useMemo(() => {
    const near = new Set(words === '' ? recentIds : [])
    return {
      recent: shown.filter(({ group }) => near.has(group.id)),
      others: shown.filter(({ group }) => !near.has(group.id)),
    }
  }, [shown, words, recentIds])
  const [first] = shown
  return {
    query,
    type: setQuery,
    onFirstFocus: () => setIsUsed(true),
    details,
    ...parts,
    hidden: found.length - shown.length,
    shownFor: first && first.interpretation.kind !== 'typed' ? first.interpretation.text : null,
  }
}
