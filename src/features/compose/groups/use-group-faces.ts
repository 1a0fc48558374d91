import type { GroupId } from '#domain/ids.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { groupName } from '#i18n/names.ts'
import { useKnownGroup } from '#queries/groups/known-group.ts'

/** Name and picture of a group; "Group 12" while it is not known. */
export interface GroupFace {
  readonly id: GroupId
  readonly name: string
  readonly image: string | null
}

/** Names and pictures of groups by their IDs, as far as they have been read. */
export function useGroupFaces(): (id: GroupId) => GroupFace {
  const { t } = useI18n()
  const knownGroup = useKnownGroup()
  return (id) => {
    const known = knownGroup(id)
    return { id, name: groupName(t, id, known?.name), image: known?.image ?? null }
  }
}
