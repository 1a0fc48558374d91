import { useEffect, useEffectEvent, useRef } from 'react'
import { peopleFound, type JudgedLine } from '#domain/list/line.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { ListMatching } from '#queries/people/list-lookup.ts'
import { useAnnounce } from '#ui/live-region.tsx'

/** From this number of lines on, each quarter is announced; below it, only the end. */
const longList = 200

/** Announces the progress of a lookup and its result. */
export function useMatchAnnouncements(matching: ListMatching, judged: readonly JudgedLine[]): void {
  const { t } = useI18n()
  const announce = useAnnounce()
  const { searching, error, stopped } = matching
  const total = judged.length
  const done = judged.filter(({ is }) => is !== 'waiting').length
  const quarter = total < longList ? 0 : Math.floor((done * 4) / total)
  const spoken = useRef({ searching: false, quarter: 0 })

  const say = useEffectEvent((before: typeof spoken.current) => {
    if (searching && before.searching && quarter > before.quarter && quarter < 4)
      announce(t('list.progress', { done, total }))
    if (before.searching && !searching && error === null && !stopped)
      announce(t('list.done', { count: total, found: peopleFound(judged).length }))
  })
  // Only the end of a search, or a quarter more of it, is announced.
  useEffect(() => {
    const before = spoken.current
    spoken.current = { searching, quarter }
    say(before)
  }, [searching, quarter])
}
