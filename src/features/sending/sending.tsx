import { useEffect, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { progressOf } from '#domain/progress.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useGroupName } from '#queries/group-name.ts'
import type { RunWish } from '#queries/invitation-run.ts'
import type { RunSnapshot } from '#queries/run-snapshot.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { Page } from '#ui/page.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { PeopleInMotion } from './people-in-motion.tsx'
import { groupText, runText, timeText } from './sending-text.ts'
import styles from './sending.module.css'
import { UndoWindow } from './undo-window.tsx'
import { useLeaveWarning } from './use-leave-warning.ts'
import { useSecondsLeft } from './use-seconds-left.ts'

export interface SendingProps {
  readonly run: RunSnapshot
  readonly wish: RunWish
  readonly steer: (wish: RunWish) => void
  readonly sendNow: () => void
}

/** First the time for undoing; then what is done, what is being waited for and why, and the way to stop. */
export function Sending({ run, wish, steer, sendNow }: SendingProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const nameOf = useGroupName()
  const progress = progressOf(run.state)
  const { done, total, current } = progress
  const name = (id: GroupId): string => nameOf(id) ?? t('groups.unnamed', { id: String(id) })

  useLeaveWarning(current?.kind === 'send')

  const wait = current?.kind === 'wait' ? current : null
  const left = useSecondsLeft(wait, wait?.ms ?? 0)
  useEffect(() => {
    if (wait && wait.reason !== 'undo')
      announce(t(`sending.wait.${wait.reason}`, { time: timeText(t, Math.ceil(wait.ms / 1_000)) }))
  }, [wait, announce, t])

  const { pause } = run.state
  if (pause?.reason === 'undo')
    return (
      <UndoWindow count={total} ms={pause.ms} wait={pause} onUndo={() => steer('stop')} onSendNow={sendNow} />
    )

  return (
    <Page>
      <Card>
        <div className={styles['head']}>
          <div>
            <Heading level={1} takesFocus>
              {t('sending.title', { done, total })}
            </Heading>
            <p className={styles['sub']}>{runText(t, progress, wish)}</p>
          </div>
          <div className={styles['actions']}>
            {wish !== 'stop' && (
              <Button onClick={() => steer(wish === 'hold' ? 'go-on' : 'hold')}>
                {t(wish === 'hold' ? 'sending.resume' : 'sending.pause')}
              </Button>
            )}
            <Button busy={wish === 'stop'} onClick={() => steer('stop')}>
              {t('action.cancel')}
            </Button>
          </div>
        </div>
        <ProgressBar label={t('sending.progress')} value={done} max={total} />
        <div className={styles['tables']}>
          <DataTable
            label={t('groups.label')}
            rows={progress.groups}
            rowKey={(group) => String(group.groupId)}
            columns={[
              { key: 'group', title: t('sending.group'), cell: (group) => name(group.groupId) },
              {
                key: 'progress',
                title: t('sending.groupProgress'),
                cell: (group) => (
                  <div className={styles['progress']}>
                    <ProgressBar thin label={name(group.groupId)} value={group.done} max={group.total} />
                    <span>{t('sending.of', { done: group.done, total: group.total })}</span>
                  </div>
                ),
              },
              { key: 'now', title: t('sending.now'), cell: (group) => groupText(t, progress, group, left) },
            ]}
          />
          <PeopleInMotion run={run} groupName={name} />
        </div>
      </Card>
    </Page>
  )
}
