import type { ReactNode } from 'react'
import type { DraftChange } from '#domain/draft.ts'
import { openInvitations } from '#domain/run-record.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useInterruptedRun } from '#queries/interrupted-run.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** An earlier run that did not end: its people can be chosen again, and the groups tell who was invited. */
export function InterruptedNotice({ change }: { change: (change: DraftChange) => void }): ReactNode {
  const { t } = useI18n()
  const { record, discard, restore, restoring } = useInterruptedRun()
  if (!record) return null
  return (
    <Notice
      tone="warn"
      title={t('invite.interrupted.title')}
      actions={
        <>
          <Button busy={restoring} onClick={() => restore((draft) => change({ kind: 'restore', draft }))}>
            {t('invite.interrupted.restore')}
          </Button>
          <Button look="quiet" onClick={discard}>
            {t('action.dismiss')}
          </Button>
        </>
      }
    >
      <p>{t('invite.interrupted.text', { count: openInvitations(record) })}</p>
    </Notice>
  )
}
