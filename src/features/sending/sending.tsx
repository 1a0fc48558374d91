import { useEffect, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { progressOf } from '#domain/progress.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { RunSnapshot, RunWish } from '#queries/invitation-run.ts'
import { useGroupName } from '#queries/group-name.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { Page } from '#ui/page.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import { groupText, runText } from './sending-text.ts'
import styles from './sending.module.css'
import { useLeaveWarning } from './use-leave-warning.ts'

export interface SendingProps {
  readonly run: RunSnapshot
  readonly wish: RunWish
  readonly steer: (wish: RunWish) => void
}

/** What is done, what is being waited for and why, and the way to stop. */
export function Sending({ run, wish, steer }: SendingProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const nameOf = useGroupName()
  const progress = progressOf(run.state)
  const { done, total } = progress
  const name = (id: GroupId): string => nameOf(id) ?? t('groups.unnamed', { id: String(id) })

  useLeaveWarning(progress.current?.kind === 'send')

  const waiting = progress.current?.kind === 'wait' ? progress.current.reason : null
  useEffect(() => {
    if (waiting) announce(t(`sending.wait.${waiting}`))
  }, [waiting, announce, t])

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
            { key: 'now', title: t('sending.now'), cell: (group) => groupText(t, progress, group) },
          ]}
        />
      </Card>
    </Page>
  )
}
