import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { openInvitations } from '#domain/journal/record.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useDiscardRun } from '#queries/run/discard-run.ts'
import type { EarlierRun, EarlierRuns as Runs } from '#queries/run/earlier-runs.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import type { EarlierRunsProps } from './earlier-runs-notice.tsx'
import styles from './earlier-runs.module.css'

const titles = {
  running: 'earlier.running',
  silent: 'earlier.silent',
  unclear: 'earlier.title',
} as const

/** A notice that may go while the focus is in it: the form says where the focus goes then. */
function Going({
  onGone,
  children,
}: Pick<EarlierRunsProps, 'onGone'> & { readonly children: ReactNode }): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const hadFocus = useRef(false)
  const latest = useRef(onGone)
  useEffect(() => {
    latest.current = onGone
  }, [onGone])
  // Just before it is taken out of the page it still has the focus, and only after that may another element take it.
  useLayoutEffect(
    () => () => {
      hadFocus.current = box.current?.contains(document.activeElement) === true
    },
    [],
  )
  useEffect(
    () => () => {
      if (hadFocus.current) latest.current()
    },
    [],
  )
  return <div ref={box}>{children}</div>
}

/** A run that is not over. Where another tab is carrying it out there is nothing to do but look. */
function UnfinishedNotice({ run, ...props }: EarlierRunsProps & { readonly run: EarlierRun }): ReactNode {
  const { t, moment } = useI18n()
  const { discard, ...discarding } = useDiscardRun()
  const { record, liveness } = run
  const words = { count: openInvitations(record), time: moment(record.startedAt) }
  const checking = props.continuing || discarding.checking
  const running = liveness === 'running'
  const stopped = record.cancelled ? 'earlier.stopped' : 'earlier.text'
  return (
    <Notice
      tone={running ? 'info' : 'warn'}
      title={t(titles[liveness])}
      actions={
        <>
          {!running && (
            <Button busy={props.continuing} onClick={() => props.onContinue(run)}>
              {t(record.cancelled ? 'earlier.check' : 'earlier.resume')}
            </Button>
          )}
          <Button look="quiet" onClick={() => props.onShow(run)}>
            {t('earlier.show')}
          </Button>
          {!running && (
            <Button look="quiet" busy={discarding.checking} onClick={() => discard(run)}>
              {t('earlier.discard')}
            </Button>
          )}
        </>
      }
    >
      <p>{t(running ? 'earlier.open' : stopped, words)}</p>
      {!record.whole && <p>{t('earlier.cut')}</p>}
      {checking && <p className={styles['checking']}>{t('earlier.checking')}</p>}
      {(props.elsewhere || discarding.elsewhere) && !running && <p>{t('earlier.elsewhere')}</p>}
      {discarding.failed && <p>{t('earlier.notDiscarded')}</p>}
    </Notice>
  )
}

function LastReceiptNotice({
  run,
  onShow,
}: Pick<EarlierRunsProps, 'onShow'> & { readonly run: EarlierRun }): ReactNode {
  const { t, moment } = useI18n()
  const { discard, checking } = useDiscardRun()
  return (
    <Notice
      tone="info"
      title={t('earlier.receipt', { time: moment(run.record.endedAt ?? 0) })}
      spoken={false}
      actions={
        <>
          <Button onClick={() => onShow(run)}>{t('earlier.showReceipt')}</Button>
          <Button look="quiet" busy={checking} onClick={() => discard(run)}>
            {t('action.dismiss')}
          </Button>
        </>
      }
    />
  )
}

/** What earlier tabs left behind: runs that are not over, the last receipt, something that cannot be read. */
export function EarlierRuns({ runs, ...props }: EarlierRunsProps & { readonly runs: Runs }): ReactNode {
  const { t } = useI18n()
  const { unfinished, finished, damaged, unread, full } = runs
  return (
    <>
      {unread && (
        <Notice
          tone="warn"
          title={t('earlier.unread')}
          actions={<Button onClick={runs.readAgain}>{t('action.retry')}</Button>}
        />
      )}
      {full && (
        <Notice tone="warn" title={t('earlier.full')}>
          <p>{t('earlier.fullText')}</p>
        </Notice>
      )}
      {unfinished.map((run) => (
        <Going key={run.record.runId} onGone={props.onGone}>
          <UnfinishedNotice {...props} run={run} />
        </Going>
      ))}
      {unfinished.length === 0 && finished && (
        <Going onGone={props.onGone}>
          <LastReceiptNotice run={finished} onShow={props.onShow} />
        </Going>
      )}
      {damaged.length > 0 && (
        <Going onGone={props.onGone}>
          <Notice
            tone="warn"
            title={t('earlier.damaged')}
            actions={
              <Button look="quiet" onClick={runs.discardDamaged}>
                {t('action.dismiss')}
              </Button>
            }
          >
            <p>{t('earlier.damagedText')}</p>
          </Notice>
        </Going>
      )}
    </>
  )
}
