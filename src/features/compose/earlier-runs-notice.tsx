import type { ReactNode } from 'react'
import { openInvitations } from '#domain/run-record.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useEarlierRuns, type EarlierRun } from '#queries/earlier-runs.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

export interface EarlierRunsProps {
  readonly onResume: (earlier: EarlierRun) => void
  readonly onShow: (earlier: EarlierRun) => void
  /** Being made sure that nobody else is sending. */
  readonly resuming: boolean
  /** Another page is sending, or has sent. */
  readonly elsewhere: boolean
}

/** What earlier pages left behind: a run that did not end, the last receipt, something that cannot be read. */
export function EarlierRunsNotice({ onResume, onShow, resuming, elsewhere }: EarlierRunsProps): ReactNode {
  const { t, moment } = useI18n()
  const runs = useEarlierRuns()
  if (!runs) return null
  const { unfinished, finished, damaged, discard } = runs
  return (
    <>
      {unfinished && (
        <Notice
          tone="warn"
          title={t('earlier.title')}
          actions={
            <>
              <Button busy={resuming} onClick={() => onResume(unfinished)}>
                {t('earlier.resume')}
              </Button>
              <Button look="quiet" onClick={() => onShow(unfinished)}>
                {t('earlier.show')}
              </Button>
              <Button look="quiet" onClick={() => discard(unfinished.slot)}>
                {t('earlier.discard')}
              </Button>
            </>
          }
        >
          <p>
            {t('earlier.text', {
              count: openInvitations(unfinished.record),
              time: moment(unfinished.record.startedAt),
            })}
          </p>
          {resuming && <p>{t('earlier.checking')}</p>}
          {elsewhere && <p>{t('earlier.elsewhere')}</p>}
        </Notice>
      )}
      {!unfinished && finished && (
        <Notice
          tone="info"
          title={t('earlier.receipt', { time: moment(finished.record.endedAt ?? 0) })}
          spoken={false}
          actions={
            <>
              <Button onClick={() => onShow(finished)}>{t('earlier.showReceipt')}</Button>
              <Button look="quiet" onClick={() => discard(finished.slot)}>
                {t('action.dismiss')}
              </Button>
            </>
          }
        />
      )}
      {damaged.length > 0 && (
        <Notice
          tone="warn"
          title={t('earlier.damaged')}
          actions={
            <Button look="quiet" onClick={() => discard(...damaged)}>
              {t('action.dismiss')}
            </Button>
          }
        >
          <p>{t('earlier.damagedText')}</p>
        </Notice>
      )}
    </>
  )
}
