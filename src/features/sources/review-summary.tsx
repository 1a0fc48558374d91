import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import type { Review } from './use-review.ts'

export interface ReviewSummaryProps {
  readonly review: Review
  /** How many people the portal did not return. */
  readonly unknown: number
  /** Everybody has arrived: the numbers stay as they are, and are said. */
  readonly complete: boolean
}

/** "37 colleagues: 3 already members, 2 already chosen": the numbers add up. */
export function ReviewSummary({ review, unknown, complete }: ReviewSummaryProps): ReactNode {
  const { t, list } = useI18n()
  const announce = useAnnounce()
  const { counts, sorted, picked, minusMembers } = review
  const optional = counts.free + (minusMembers ? 0 : counts.member + counts.requested + counts.waiting)
  const parts = [
    counts.member > 0 && t('review.member', { count: counts.member }),
    counts.requested > 0 && t('review.requested', { count: counts.requested }),
    counts.waiting > 0 && t('review.waiting', { count: counts.waiting }),
    counts.chosen > 0 && t('review.chosen', { count: counts.chosen }),
    counts.gone > 0 && t('review.gone', { count: counts.gone }),
    unknown > 0 && t('review.unknown', { count: unknown }),
    optional > picked.length && t('review.taken', { count: optional - picked.length }),
  ].filter((part) => part !== false)
  const all = t('review.people', { count: sorted.length + unknown })
  const summary = parts.length === 0 ? all : t('joined.colon', { first: all, second: list(parts) })
  const say = useEffectEvent(() => announce(summary))
  useEffect(() => {
    if (complete) say()
  }, [complete])
  return <p>{summary}</p>
}
