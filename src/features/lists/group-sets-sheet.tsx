import type { ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { SavedList } from '#domain/draft/saved-lists.ts'
import type { GroupId } from '#domain/ids.ts'
import { useSavedGroups } from '#queries/saved/saved-lists.ts'
import { SavedSheet } from './saved-sheet.tsx'

export interface GroupSetsSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly draft: Draft
  readonly onUse: (set: SavedList<GroupId>) => void
}

/** Sets of groups. */
export function GroupSetsSheet({ open, onClose, draft, onUse }: GroupSetsSheetProps): ReactNode {
  const saved = useSavedGroups()
  return (
    <SavedSheet
      kind="sets"
      open={open}
      onClose={onClose}
      saved={saved}
      chosen={draft.groups}
      onUse={onUse}
      using={null}
    />
  )
}
