import type { ReactNode } from 'react'
import type { DraftStart } from '#domain/draft/draft-record.ts'
import type { RosterStates } from '#domain/groups/roster.ts'
import { draftForNewcomers, notInAll } from '#domain/sent/newcomers.ts'
import type { SentRun } from '#domain/sent/sent-run.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { groupName } from '#i18n/names.ts'
import { useKnownGroup } from '#queries/groups/known-group.ts'
import type { NewcomersRead } from '#queries/sent/newcomers.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './sent.module.css'

interface NewcomersNoticeProps {
  readonly run: SentRun
  readonly newcomers: NewcomersRead
  /** The groups of the run as they are now. */
  readonly rosters: RosterStates
  /** Takes the newcomers into a new draft. */
  readonly onBegin: (start: DraftStart) => void
}

/** So many departments or groups are named. */
const named = 3

/** Who has come since into departments or groups from which people of a run were taken. */
export function NewcomersNotice({ run, newcomers, rosters, onBegin }: NewcomersNoticeProps): ReactNode {
  const { data, error, refetch, source } = newcomers
  const { t, list } = useI18n()
  const knownGroup = useKnownGroup()
  if (error && !data)
    return (
      <div className={styles['note']}>
        <Notice
          tone="warn"
          title={t('newcomers.failed')}
          actions={<Button onClick={() => void refetch()}>{t('action.retry')}</Button>}
        />
      </div>
    )
  if (!data) return null
  const open = notInAll(data.people, rosters)
  const { origin } = source
  const names =
    origin.kind === 'groups'
      ? origin.of.map((id) => groupName(t, id, knownGroup(id)?.name))
      : data.departments
  if (open.length === 0 || names.length === 0) return null
  const shown = names.slice(0, named)
  const more = names.length - shown.length
  const words = {
    count: data.people.length,
    source: list(more > 0 ? [...shown, t('sent.more', { count: more })] : shown),
  }
  const there = data.people.length - open.length
  return (
    <div className={styles['note']}>
      <Notice
        tone="info"
        title={t(source.upTo > 0 ? 'newcomers.atLeast' : 'newcomers.title', words)}
        actions={
          <Button onClick={() => onBegin(draftForNewcomers(run, rosters, open, data.source))}>
            {t('newcomers.take', { count: open.length })}
          </Button>
        }
      >
        {there > 0 && <p>{t('newcomers.there', { count: there })}</p>}
      </Notice>
    </div>
  )
}
