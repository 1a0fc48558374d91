import { useEffect, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { progressOf } from '#domain/run/progress.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { groupName } from '#i18n/names.ts'
import { useKnownGroup } from '#queries/groups/known-group.ts'
import type { RunControl } from '#queries/run/invitation-run.ts'
import type { LiveRun } from '#queries/run/shown-run.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { PageHead } from '#ui/page-head.tsx'
import { Page } from '#ui/page.tsx'
import { ProgressBar } from '#ui/progress/progress-bar.tsx'
import { GroupsInMotion } from './groups-in-motion.tsx'
import { PeopleInMotion } from './people-in-motion.tsx'
import { runText, waitText } from './sending-text.ts'
import styles from './sending.module.css'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useSecondsLeft } from './use-seconds-left.ts'

export interface SendingProps {
  readonly run: LiveRun
  readonly asked: RunControl
  readonly ask: (control: RunControl) => void
}

/** What is done, what is being waited for and why, and the way to stop. */
export function Sending({ run, asked, ask }: SendingProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const knownGroup = useKnownGroup()
  const progress = progressOf(run.state)
  const { done, total, current } = progress
  const name = (id: GroupId): string => groupName(t, id, knownGroup(id)?.name)

  useLeaveWarning(current?.kind === 'send')

  const wait = current?.kind === 'wait' ? current : null
  const left = useSecondsLeft(wait, wait?.ms ?? 0)
  useEffect(() => {
    if (wait && wait.reason !== 'undo') announce(waitText(t, wait.reason, Math.ceil(wait.ms / 1_000)))
  }, [wait, announce, t])

  return (
    <Page>
      <Card>
        <div className={styles['body']}>
          <PageHead
            title={t('sending.title', { done, total })}
            actions={
              <>
                {asked !== 'cancel' && (
                  <Button onClick={() => ask(asked === 'pause' ? 'resume' : 'pause')}>
                    {t(asked === 'pause' ? 'sending.resume' : 'sending.pause')}
                  </Button>
                )}
                <Button busy={asked === 'cancel'} onClick={() => ask('cancel')}>
                  {t('sending.stop')}
                </Button>
              </>
            }
          >
            <p className={styles['text']}>{runText(t, progress, asked, run.recorded, left)}</p>
          </PageHead>
          <ProgressBar label={t('sending.progress')} value={done} max={total} />
          <div className={styles['tables']}>
            {progress.groups.length > 1 && <GroupsInMotion groups={progress.groups} groupName={name} />}
            <PeopleInMotion run={run} groupName={name} />
          </div>
        </div>
      </Card>
    </Page>
  )
}
