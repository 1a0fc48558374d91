import type { GroupId } from '#domain/ids.ts'
import type { Readings } from '#domain/verdict-table.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useOpening } from '#queries/opening.ts'
import { groupFace, type GroupFace } from './group-names.ts'

/** Names and pictures of groups by ID. */
export function useGroupFaces(readings: Readings): (id: GroupId) => GroupFace {
  const { t } = useI18n()
  const { data } = useOpening()
  return (id) => groupFace(id, data, readings, (unnamed) => t('groups.unnamed', { id: String(unnamed) }))
}
