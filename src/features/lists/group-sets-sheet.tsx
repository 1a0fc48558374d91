import { useState, type ReactNode } from 'react'
import type { SavedList } from '#domain/draft/saved-lists.ts'
import type { GroupId } from '#domain/ids.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useOpening } from '#queries/opening.ts'
import { useSavedGroups } from '#queries/saved/saved-lists.ts'
import { Notice } from '#ui/notice.tsx'
import type { ListsSheetProps } from './people-lists-sheet.tsx'
import { SavedSheet } from './saved-sheet.tsx'

/** What became of a set when it was used. */
interface Used {
  readonly name: string
  readonly added: number
  readonly before: number
  /** I am no longer a member of them, so they were left out. */
  readonly gone: number
}

/** Sets of groups: the groups of a set I am still in are added to the draft. */
export function GroupSetsSheet({ open, onClose, draft, change }: ListsSheetProps): ReactNode {
  const { t } = useI18n()
  const saved = useSavedGroups()
  const mine = useOpening().data?.groups
  const [used, setUsed] = useState<Used | null>(null)

  const use = ({ name, ids }: SavedList<GroupId>): void => {
    const known = new Set(mine?.map(({ id }) => id) ?? ids)
    const there = ids.filter((id) => known.has(id))
    const added = there.filter((id) => !draft.groups.includes(id))
    for (const id of added) change({ kind: 'add-group', id })
    const before = there.length - added.length
    setUsed({ name, added: added.length, before, gone: ids.length - there.length })
  }
  return (
    <SavedSheet
      kind="sets"
      open={open}
      onClose={onClose}
      saved={saved}
      chosen={draft.groups}
      onUse={use}
      using={null}
    >
      {used && (
        <Notice
          tone={used.gone > 0 ? 'warn' : 'info'}
          title={t('saved.sets.used', { name: used.name, count: used.added })}
        >
          {used.before > 0 && <p>{t('saved.sets.before', { count: used.before })}</p>}
          {used.gone > 0 && <p>{t('saved.sets.gone', { count: used.gone })}</p>}
        </Notice>
      )}
    </SavedSheet>
  )
}
