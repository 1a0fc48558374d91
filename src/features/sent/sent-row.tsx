import type { ReactNode } from 'react'
import { classOf } from '#domain/receipt/outcome-class.ts'
import { outcomesIn, type SentRun } from '#domain/sent/sent-run.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { LinkButton } from '#ui/link-button.tsx'
import { SegmentedBar } from '#ui/progress/segmented-bar.tsx'
import styles from './sent.module.css'
import { standingSegments, useStandingsText } from './standings.ts'
import { useGroupNames } from './use-group-names.ts'

/** How many were invited, how many were not, and of how many that is not known. */
function useThen(run: SentRun): { readonly invited: number; readonly text: string } {
  const { t } = useI18n()
  const outcomes = outcomesIn(run)
  const invited = outcomes.filter(({ kind }) => kind === 'invited').length
  const unknown = outcomes.filter((outcome) => classOf(outcome) === 'unknown').length
  const others = outcomes.length - invited - unknown
  const parts = [
    t('sent.invited', { count: invited }),
    ...(others > 0 ? [t('sent.notInvited', { count: others })] : []),
    ...(unknown > 0 ? [t('sent.notKnown', { count: unknown })] : []),
  ]
  return { invited, text: parts.join(' · ') }
}

export interface SentRowProps {
  readonly run: SentRun
  readonly onOpen: () => void
  /** Opens the run to remind those who wait; null where the app may not notify anybody. */
  readonly onRemind: (() => void) | null
}

/** One run: into which groups, when, with which message, and what became of it as far as it is known. */
export function SentRow({ run, onOpen, onRemind }: SentRowProps): ReactNode {
  const { t, moment } = useI18n()
  const groups = useGroupNames(run)
  const standingsText = useStandingsText()
  const { invited, text } = useThen(run)
  const time = moment(run.endedAt)
  // How many wait now is known when the run has been read; nobody is where nobody did at the last look.
  const mayWait = (run.seen?.counts.waiting ?? invited) > 0
  return (
    <li className={styles['row']}>
      <div className={styles['what']}>
        <LinkButton onClick={onOpen} label={t('sent.open', { groups, time })}>
          {groups}
        </LinkButton>
        <p className={classNames(styles['quiet'], styles['when'])}>
          <time dateTime={new Date(run.endedAt).toISOString()}>{time}</time>
          {run.message !== '' && (
            <>
              {'\u00A0·\u00A0'}
              <bdi>{t('joined.quoted', { text: run.message })}</bdi>
            </>
          )}
        </p>
        {!run.finished && <p className={styles['quiet']}>{t('sent.stopped')}</p>}
      </div>
      <div className={styles['became']}>
        {run.seen && <SegmentedBar segments={standingSegments(run.seen.counts)} />}
        <p>{text}</p>
        {run.seen && invited > 0 && (
          <p className={styles['quiet']}>
            {t('sent.seen', { counts: standingsText(run.seen.counts), time: moment(run.seen.at) })}
          </p>
        )}
      </div>
      {onRemind && mayWait && (
        <div className={styles['remind']}>
          <Button label={t('sent.remind', { groups, time })} onClick={onRemind}>
            {t('followUp.remindNobody')}
          </Button>
        </div>
      )}
    </li>
  )
}
