import { useEffect, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { progressOf, type GroupProgress, type Progress } from '#domain/progress.ts'
import type { Translate } from '#i18n/catalog.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { RunSnapshot } from '#queries/invitation-run.ts'
import { useGroupName } from '#queries/group-name.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Heading } from '#ui/heading.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { ProgressBar } from '#ui/progress-bar.tsx'
import styles from './sending.module.css'

function nowText(t: Translate, progress: Progress, group: GroupProgress): string {
  const { current } = progress
  const waiting = current?.kind === 'wait' && group.activity !== 'done'
  return waiting ? t(`sending.wait.${current.reason}`) : t(`sending.activity.${group.activity}`)
}

/** What is done, what is being waited for and why, and the way to stop. */
export function Sending({ run, onCancel }: { run: RunSnapshot; onCancel: () => void }): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const nameOf = useGroupName()
  const progress = progressOf(run.state)
  const { done, total, cancelled } = progress
  const name = (id: GroupId): string => nameOf(id) ?? t('groups.unnamed', { id: String(id) })

  const waiting = progress.current?.kind === 'wait' ? progress.current.reason : null
  useEffect(() => {
    if (waiting) announce(t(`sending.wait.${waiting}`))
  }, [waiting, announce, t])

  return (
    <main className={styles['page']}>
      <Card>
        <div className={styles['head']}>
          <div>
            <Heading level={1} takesFocus>
              {t('sending.title', { done, total })}
            </Heading>
            <p className={styles['sub']}>{t(cancelled ? 'sending.cancelling' : 'sending.sub')}</p>
          </div>
          <Button busy={cancelled} onClick={onCancel}>
            {t('action.cancel')}
          </Button>
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
            { key: 'now', title: t('sending.now'), cell: (group) => nowText(t, progress, group) },
          ]}
        />
      </Card>
    </main>
  )
}
