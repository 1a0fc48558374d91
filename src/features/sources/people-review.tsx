import type { ReactNode } from 'react'
import { isOptional, type Sorted, type Stand } from '#domain/people-set.ts'
import type { UserId } from '#domain/ids.ts'
import type { Translate } from '#i18n/catalog.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { usePersonDetail } from '#queries/person-detail.ts'
import { Avatar } from '#ui/avatar.tsx'
import { CheckBox } from '#ui/check-box.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { PickList } from '#ui/pick-list/pick-list.tsx'
import { Tag } from '#ui/tag.tsx'
import { TextBox } from '#ui/text-box.tsx'
import { ReviewSummary } from './review-summary.tsx'
import styles from './review.module.css'
import type { Review } from './use-review.ts'

export interface PeopleReviewProps {
  readonly review: Review
  /** What marks somebody in this list: "head", "owner". */
  readonly marks: ReadonlyMap<UserId, string>
  readonly unknown: number
  /** Nothing has arrived yet. */
  readonly waiting: boolean
}

const tagOf = (t: Translate, stand: Stand): string | undefined =>
  stand === 'free' ? undefined : t(`review.tag.${stand}`)

/** The people of a list, to be looked through: who is left out and why, and who is taken out by hand. */
export function PeopleReview({ review, marks, unknown, waiting }: PeopleReviewProps): ReactNode {
  const { t } = useI18n()
  const detail = usePersonDetail()
  const { shown, sorted, counts, except, minusMembers, query } = review
  if (waiting) return <p>{t('review.reading')}</p>
  if (sorted.length === 0 && unknown === 0) return <p>{t('review.nobody')}</p>
  return (
    <>
      <ReviewSummary review={review} unknown={unknown} />
      {counts.member + counts.waiting > 0 && (
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
        <PickList<Sorted>
          kind="listbox"
          label={t('review.list')}
          rows={shown}
          describe={({ person, stand }) => {
            const free = isOptional(stand, minusMembers)
            return {
              key: String(person.id),
              checked: free && !except.has(person.id),
              ...(free ? {} : { reason: tagOf(t, stand) }),
            }
          }}
          onToggle={({ person }) => review.toggle(person.id)}
          render={({ person, stand }) => {
            const tag = tagOf(t, stand)
            const mark = marks.get(person.id)
            const second = detail(person)
            return (
              <>
                <Avatar name={person.name} src={person.photo} size={26} colorKey={String(person.id)} />
                <span className={styles['words']}>
                  <bdi className={styles['name']}>
                    {person.name || t('people.unnamed', { id: String(person.id) })}
                  </bdi>{' '}
                  {second !== '' && <bdi className={styles['detail']}>{second}</bdi>}
                </span>{' '}
                {mark !== undefined && <Tag tone="info">{mark}</Tag>}{' '}
                {tag !== undefined && <Tag tone="neutral">{tag}</Tag>}
              </>
            )
          }}
        />
      )}
    </>
  )
}
