import { standings, type Standing, type StandingCounts } from '#domain/sent/standing.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { MessageKey } from '#i18n/messages.ts'
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

/** In two or three words, of one person. */
export const standingTags = {
  accepted: 'standing.accepted',
  'in-group': 'standing.in-group',
  waiting: 'standing.awaited',
  requested: 'matrix.cell.requested',
  gone: 'standing.gone',
  dismissed: 'matrix.cell.dismissed',
  'group-gone': 'matrix.cell.group-gone',
  unreadable: 'chip.unreadable',
  none: 'standing.none',
} as const satisfies Readonly<Record<Standing, MessageKey>>

/** A share of the bar for each standing that somebody has. */
export const standingSegments = (counts: StandingCounts): readonly Segment[] =>
  standings.map((key) => ({ key, tone: standingTones[key], amount: counts[key] }))

/** "11 accepted, 7 waiting and 2 no longer in the group". */
export function useStandingsText(): (counts: StandingCounts) => string {
  const { t, list } = useI18n()
  return (counts) =>
    list(
      standings
        .filter((each) => counts[each] > 0)
        .map((each) => t(`standings.${each}`, { count: counts[each] })),
    )
}
