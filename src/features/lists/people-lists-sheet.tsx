import { useState, type ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { SavedList } from '#domain/draft/saved-lists.ts'
import type { UserId } from '#domain/ids.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { usePeopleByIds } from '#queries/people/people-by-ids.ts'
import { useSavedPeople } from '#queries/saved/saved-lists.ts'
import { Notice } from '#ui/notice.tsx'
import { SavedSheet } from './saved-sheet.tsx'
import { fromList, type UsedList } from './used-list.ts'

export interface PeopleListsSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly draft: Draft
  readonly onUse: (used: UsedList) => void
}

/** Lists of colleagues: a list is read afresh, and those still employed are for the draft. */
export function PeopleListsSheet({ open, onClose, draft, onUse }: PeopleListsSheetProps): ReactNode {
  const { t } = useI18n()
  const saved = useSavedPeople()
  const { read, reading, error } = usePeopleByIds()
  const [using, setUsing] = useState<string | null>(null)

  const use = (list: SavedList<UserId>): void => {
    setUsing(list.name)
    read(list.ids, (people) => onUse(fromList(list, people, draft.people)))
  }
  return (
    <SavedSheet
      kind="lists"
      open={open}
      onClose={onClose}
      saved={saved}
      chosen={draft.people.map(({ id }) => id)}
      onUse={use}
      using={reading ? using : null}
    >
      {error && <Notice tone="bad" title={t('saved.useFailed', { reason: errorText(t, error.code) })} />}
    </SavedSheet>
  )
}
