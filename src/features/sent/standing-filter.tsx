import type { ReactNode } from 'react'
import { standings, type Standing, type StandingCounts } from '#domain/sent/standing.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { ChoiceChips } from '#ui/fields/choice-chips.tsx'
import { useAnnounce } from '#ui/live-region.tsx'

export type ShownStanding = Standing | 'all'

export interface StandingFilterProps {
  readonly counts: StandingCounts
  readonly shown: ShownStanding
  readonly onShow: (shown: ShownStanding) => void
}

/** Chips with counts, where there is more than one standing. */
export function StandingFilter({ counts, shown, onShow }: StandingFilterProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const present = standings.filter((each) => counts[each] > 0)
  if (present.length < 2) return null
  const total = present.reduce((sum, each) => sum + counts[each], 0)
  const choices = [
    { value: 'all' as const, label: t('run.all'), count: t('number.plain', { count: total }) },
    ...present.map((value) => ({
      value,
      label: t(`chip.${value}`),
      count: t('number.plain', { count: counts[value] }),
    })),
  ]
  return (
    <ChoiceChips<ShownStanding>
      label={t('run.filter')}
      choices={choices}
      chosen={shown}
      onChoose={(value) => {
        onShow(value)
        announce(t('receipt.shown', { count: value === 'all' ? total : counts[value] }))
      }}
    />
  )
}
