import { useMemo, useState } from 'react'
import type { Group, GroupDetails } from '#domain/group.ts'
import { indexGroups, rankGroups, type GroupMatch } from '#domain/group-search.ts'
import type { GroupId } from '#domain/ids.ts'
import { readingsOf } from '#domain/query-readings.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useGroupDetails } from '#queries/group-details.ts'
import { useRecentGroups } from '#queries/group-recents.ts'
import { useOpening } from '#queries/opening.ts'

const noGroups: readonly Group[] = []

export interface GroupFinder {
  readonly query: string
  readonly type: (query: string) => void
  readonly details: ReadonlyMap<GroupId, GroupDetails>
  /** Groups used lately, while nothing is typed. */
  readonly recent: readonly GroupMatch[]
  /** All others, best first. */
  readonly others: readonly GroupMatch[]
  /** Archived ones that are not shown, because nobody looks for one. */
  readonly hidden: number
  /** What the first one was found by, when that is not what was typed. */
  readonly shownFor: string | null
}

/** My groups for a query, told without asking the portal. */
export function useGroupFinder(): GroupFinder {
  const { portalLanguage } = useI18n()
  const [query, setQuery] = useState('')
  const words = query.trim()
  const groups = useOpening().data?.groups ?? noGroups
  const details = useGroupDetails()
  const lately = useRecentGroups()
  const index = useMemo(() => indexGroups(groups), [groups])
  const found = useMemo(
    () => rankGroups(index, readingsOf(words, portalLanguage), lately),
    [index, words, portalLanguage, lately],
  )
  const shown = useMemo(
    () => (words === '' ? found.filter(({ group }) => details.get(group.id)?.archived !== true) : found),
    [found, words, details],
  )
  const parts = useMemo(() => {
    const near = new Set(words === '' ? lately : [])
    return {
      recent: shown.filter(({ group }) => near.has(group.id)),
      others: shown.filter(({ group }) => !near.has(group.id)),
    }
  }, [shown, words, lately])
  const [first] = shown
  return {
    query,
    type: setQuery,
    details,
    ...parts,
    hidden: found.length - shown.length,
    shownFor: first && first.reading.kind !== 'typed' ? first.reading.text : null,
  }
}
