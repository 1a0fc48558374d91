import type { Draft, DraftChange } from '#domain/draft/draft.ts'
import type { SavedList } from '#domain/draft/saved-lists.ts'
import type { GroupId } from '#domain/ids.ts'
import type { GroupTools } from '#features/compose/groups/groups-field.tsx'
import { GroupSets, UsedSetNote } from '#features/lists/lists.ts'
import { fromSet, type UsedSet } from '#features/lists/used-list.ts'
import { useOpening } from '#queries/opening.ts'
import { useKnownSets } from '#queries/saved/saved-lists.ts'
import { SheetPlace } from '#ui/sheet/sheet-place.tsx'
import { useSheet } from '#ui/sheet/use-sheet.ts'
import { useNote } from './use-note.ts'

/** Ways to choose groups besides typing names: saved sets, their sheet, and a note about the set used last. */
export function useGroupTools(draft: Draft, change: (change: DraftChange) => void): GroupTools {
  const sets = useKnownSets()
  const mine = useOpening().data?.groups
  const sheet = useSheet()
  const [used, tell] = useNote<UsedSet>(draft)

  const use = (set: SavedList<GroupId>): void => {
    const groups = fromSet(set, mine ? new Set(mine.map(({ id }) => id)) : null, draft.groups)
    for (const id of groups.added) change({ kind: 'add-group', id })
    tell(groups)
    sheet.close()
  }
  return {
    sets,
    onSet: use,
    onEditSets: sheet.show,
    below: (
      <>
        {used && <UsedSetNote used={used} />}
        <SheetPlace sheet={sheet}>
          <GroupSets open={sheet.open} onClose={sheet.close} draft={draft} onUse={use} />
        </SheetPlace>
      </>
    ),
  }
}
