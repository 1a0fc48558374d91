import { useMemo, type ReactNode } from 'react'
import type { UserId } from '#domain/ids.ts'
import { isOptional, type JudgedCandidate, type CandidateStatus } from '#domain/verdict/candidates.ts'
import type { Translate } from '#i18n/messages.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { personName } from '#i18n/names.ts'
import { usePersonDetail } from '#queries/people/person-detail.ts'
import { FaceLine } from '#ui/faces/face-line.tsx'
import { CheckBox } from '#ui/fields/check-box.tsx'
import { TextBox } from '#ui/fields/text-box.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { PickList } from '#ui/pick-list/pick-list.tsx'
import { Tag } from '#ui/tag.tsx'
import { ReviewSummary } from './review-summary.tsx'
import styles from './review.module.css'
import type { Review } from './use-review.ts'

export interface PeopleReviewProps {
  readonly review: Review
  /** A word beside some of the people: "head", "owner". A row has room for one, and why somebody is out goes first. */
  readonly marks: ReadonlyMap<UserId, string>
  readonly unknown: number
  /** Nothing has arrived yet. */
  readonly waiting: boolean
  /** Everybody has arrived. */
  readonly complete: boolean
}

const tagOf = (t: Translate, status: CandidateStatus): string | undefined =>
  status === 'free' ? undefined : t(`review.tag.${status}`)

/** The people of a source before they are added: who is left out and why, and who is unticked by hand. */
export function PeopleReview({ review, marks, unknown, waiting, complete }: PeopleReviewProps): ReactNode {
  const { t } = useI18n()
  const { shown, sorted, counts, except, minusMembers, query } = review
  const detail = usePersonDetail(useMemo(() => sorted.map(({ person }) => person), [sorted]))
  if (waiting) return <p>{t('review.reading')}</p>
  if (sorted.length === 0 && unknown === 0) return <p>{t('review.nobody')}</p>
  return (
    <>
      <ReviewSummary review={review} unknown={unknown} complete={complete} />
      {counts.member + counts.requested + counts.waiting > 0 && (
        <CheckBox checked={minusMembers} onChange={review.setMinusMembers}>
          {t('review.minusMembers')}
        </CheckBox>
      )}
      <div className={styles['tools']}>
        <TextBox kind="search" label={t('review.search')} value={query} onChange={review.setQuery} />
        <LinkButton onClick={() => review.takeShown(true)}>{t('review.takeAll')}</LinkButton>
        <LinkButton onClick={() => review.takeShown(false)}>{t('review.takeNone')}</LinkButton>
      </div>
      {shown.length === 0 && query.trim() !== '' ? (
        <output>{t('review.none', { query: query.trim() })}</output>
      ) : (
        <PickList<JudgedCandidate>
          kind="listbox"
          label={t('review.list')}
          rows={shown}
          describe={({ person, status }) => {
            const free = isOptional(status, minusMembers)
            return {
              key: String(person.id),
              checked: free && !except.has(person.id),
              ...(free ? {} : { reason: tagOf(t, status) }),
            }
          }}
          onToggle={({ person }) => review.toggle(person.id)}
          render={({ person, status }) => {
            const tag = tagOf(t, status)
            const mark = marks.get(person.id)
            return (
              <>
                <div className={styles['item']}>
                  <FaceLine
                    oneLine
                    name={personName(t, person.id, person.name)}
                    src={person.photo}
                    size={26}
                    colorKey={String(person.id)}
                    detail={detail(person)}
                  />
                </div>{' '}
                {tag !== undefined ? (
                  <Tag tone="neutral">{tag}</Tag>
                ) : (
                  mark !== undefined && <Tag tone="info">{mark}</Tag>
                )}
              </>
            )
          }}
        />
      )}
    </>
  )
}
