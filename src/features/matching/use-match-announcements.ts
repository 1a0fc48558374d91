import { useEffect, useRef } from 'react'
import { peopleFound, type JudgedLine } from '#domain/match-line.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { ListMatching } from '#queries/match-list.ts'
import { useAnnounce } from '#ui/live-region.tsx'

/** Long searches are spoken of at each quarter; short ones only when they are done. */
const longList = 200

/** Says to those who listen how far the search is, and what came of it. */
export function useMatchAnnouncements(matching: ListMatching, judged: readonly JudgedLine[]): void {
  const { t } = useI18n()
  const announce = useAnnounce()
  const { searching, error, stopped } = matching
  const total = judged.length
  const done = judged.filter(({ is }) => is !== 'waiting').length
  const quarter = total < longList ? 0 : Math.floor((done * 4) / total)
  const spoken = useRef({ searching: false, quarter: 0 })

  useEffect(() => {
    const before = spoken.current
    spoken.current = { searching, quarter }
    if (searching && before.searching && quarter > before.quarter && quarter < 4)
      announce(t('list.progress', { done, total }))
    if (before.searching && !searching && error === null && !stopped)
      announce(t('list.done', { count: total, found: peopleFound(judged).length }))
    // Only a search that ends, or a quarter more of it, is worth words.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [searching, quarter])
}
