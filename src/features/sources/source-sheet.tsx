import { useEffect, useRef, type ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { UserId } from '#domain/ids.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import type { Person } from '#domain/people/person.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { PeopleReader } from '#queries/people/people-reader.ts'
import { LinkButton } from '#ui/link-button.tsx'
import { SideSheet } from '#ui/sheet/side-sheet.tsx'
import { PeopleReview } from './people-review.tsx'
import { ReviewFooter } from './review-footer.tsx'
import { ReviewProgress } from './review-progress.tsx'
import styles from './source-sheet.module.css'
import type { Review } from './use-review.ts'

/** What the sheet of a source is given. Closed, it keeps what was picked in it. */
export interface SourceProps {
  readonly open: boolean
  readonly draft: Draft
  readonly onShow: () => void
  readonly onClose: () => void
  /** @param source null where not everybody of it was read */
  readonly onAdd: (people: readonly Person[], source: PeopleSource | null) => void
}

export interface SourceSheetProps extends SourceProps {
  readonly title: string
  /** The first step: where the people come from, and the button that leads to them. */
  readonly picker: ReactNode
  readonly pickerFooter: ReactNode
  /** The second step has been reached. */
  readonly reviewing: boolean
  readonly review: Review
  /** What is added comes from here; null where not everybody of it was read. */
  readonly source: () => PeopleSource | null
  readonly reader: PeopleReader
  /** Continues the reading. */
  readonly onGoOn: () => void
  readonly onBack: () => void
  /** A word beside some of the people: "head", "owner". */
  readonly marks: ReadonlyMap<UserId, string>
  /** How many people the portal did not return. */
  readonly unknown?: number
  readonly notices?: ReactNode
  /** Above the people. */
  readonly filter?: ReactNode
}

/** Adds people of a source in two steps: choose the source, then review its people. */
export function SourceSheet(props: SourceSheetProps): ReactNode {
  const { t } = useI18n()
  const { open, reviewing, review, reader, unknown = 0 } = props
  const { progress } = reader
  const isReading = progress.state === 'reading'
  const count = review.picked.length
  const step = useRef<HTMLElement>(null)
  const before = useRef(reviewing)
  // The button that led to the other step is gone.
  useEffect(() => {
    if (before.current === reviewing) return
    before.current = reviewing
    step.current?.focus()
  }, [reviewing])
  return (
    <>
      <SideSheet
        open={open}
        title={props.title}
        onClose={props.onClose}
        closeLabel={t('action.close')}
        footer={
          reviewing ? (
            <ReviewFooter
              count={count}
              isReading={isReading}
              onAdd={() => props.onAdd(review.picked, props.source())}
              onBack={() => {
                reader.forget()
                props.onBack()
              }}
            />
          ) : (
            props.pickerFooter
          )
        }
      >
        {props.notices}
        <section ref={step} tabIndex={-1} aria-label={props.title} className={styles['step']}>
          {reviewing ? (
            <>
              <ReviewProgress progress={progress} onStop={reader.stop} onGoOn={props.onGoOn} />
              {props.filter}
              <PeopleReview
                review={review}
                marks={props.marks}
                unknown={unknown}
                waiting={isReading && progress.people.length === 0}
                complete={progress.state === 'read'}
              />
            </>
          ) : (
            props.picker
          )}
        </section>
      </SideSheet>
      {/* A reminder of work that was done in the closed sheet: everybody is ticked beforehand. */}
      {!open && reviewing && count > 0 && review.changed && (
        <output className={styles['pending']}>
          {t('sources.notAdded', { count })}{' '}
          <LinkButton onClick={props.onShow}>{t('sources.goOn')}</LinkButton>
        </output>
      )}
    </>
  )
}
