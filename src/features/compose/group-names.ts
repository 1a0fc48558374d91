import type { GroupId } from '#domain/ids.ts'
import type { Opening } from '#domain/ports.ts'
import type { Readings } from '#domain/verdict-table.ts'

/** Name and picture of a chosen group, from wherever it is known first. */
export interface GroupFace {
  readonly id: GroupId
  readonly name: string
  readonly image: string | null
}

/** `unnamed` makes a name for a group that nobody has told us of yet. */
export function groupFace(
  id: GroupId,
  opening: Opening | undefined,
  readings: Readings,
  unnamed: (id: GroupId) => string,
): GroupFace {
  const mine = opening?.groups.find((group) => group.id === id)
  if (mine) return { id, name: mine.name, image: mine.image }
  const reading = readings.get(id)
  return reading?.state === 'read'
    ? { id, name: reading.roster.name, image: reading.roster.image }
    : { id, name: unnamed(id), image: null }
}
