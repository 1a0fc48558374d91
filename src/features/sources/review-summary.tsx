import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import type { Review } from './use-review.ts'

export interface ReviewSummaryProps {
  readonly review: Review
  /** How many people the portal did not return. */
  readonly unknown: number
}

/** "37 colleagues: 3 already in, 2 already chosen": the numbers add up. */
export function ReviewSummary({ review, unknown }: ReviewSummaryProps): ReactNode {
  const { t, list } = useI18n()
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
  return <p>{parts.length === 0 ? all : t('joined.colon', { first: all, second: list(parts) })}</p>
}
