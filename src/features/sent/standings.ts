import { standings, type Standing, type StandingCounts } from '#domain/sent/standing.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { Segment } from '#ui/progress/segmented-bar.tsx'
import type { Tone } from '#ui/tone.ts'

export const standingTones: Readonly<Record<Standing, Tone>> = {
  accepted: 'ok',
  'in-group': 'info',
  waiting: 'warn',
  requested: 'warn',
  gone: 'neutral',
  dismissed: 'neutral',
  'group-gone': 'bad',
  unreadable: 'bad',
  none: 'neutral',
}

/** A share of the bar for each standing that somebody has. */
export const standingSegments = (counts: StandingCounts): readonly Segment[] =>
  standings.map((key) => ({ key, tone: standingTones[key], amount: counts[key] }))

/** "11 accepted, 7 waiting and 2 not in the group any more". */
export function useStandingsText(): (counts: StandingCounts) => string {
  const { t, list } = useI18n()
  return (counts) =>
    list(
      standings
        .filter((each) => counts[each] > 0)
        .map((each) => t(`standings.${each}`, { count: counts[each] })),
    )
}
