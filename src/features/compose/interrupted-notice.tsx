import { useEffect, useState, type ReactNode } from 'react'
import type { DraftChange } from '#domain/draft.ts'
import type { UserId } from '#domain/ids.ts'
import { openInvitations } from '#domain/run-record.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useInterruptedRun } from '#queries/interrupted-run.ts'
import { usePeopleById } from '#queries/people-by-id.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

const nobody: readonly UserId[] = []

/** An earlier run that did not end: its people can be chosen again, and the groups tell who was invited. */
export function InterruptedNotice({ change }: { change: (change: DraftChange) => void }): ReactNode {
  const { t } = useI18n()
  const { record, discard } = useInterruptedRun()
  const [wanted, setWanted] = useState<readonly UserId[]>(nobody)
  const people = usePeopleById(wanted).data

  useEffect(() => {
    if (!record || !people || wanted.length === 0) return
    change({ kind: 'choose', groups: record.groups.map(({ groupId }) => groupId), people })
    if (record.message) change({ kind: 'write', message: record.message })
    setWanted(nobody)
    discard()
  }, [record, people, wanted, change, discard])

  if (!record) return null
  const restore = (): void => setWanted([...new Set(record.groups.flatMap(({ open }) => open))])
  return (
    <Notice
      tone="warn"
      title={t('invite.interrupted.title')}
      actions={
        <>
          <Button busy={wanted.length > 0} onClick={restore}>
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
