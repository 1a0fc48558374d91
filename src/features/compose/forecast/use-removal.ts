import { useState } from 'react'
import type { Draft, DraftChange } from '#domain/draft/draft.ts'
import type { GroupId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import type { Removal } from '#domain/verdict/removal.ts'

/** The last removal, which can be undone. */
interface Removed {
  readonly people: readonly Person[]
  readonly groups: readonly GroupId[]
  /** The pressed button was removed along with its row, so the undo button takes the focus. */
  readonly focusUndo: boolean
}

export interface Removals {
  readonly last: Removed | null
  readonly remove: (removal: Removal) => void
  /** The same for a caller that keeps the focus itself. */
  readonly removeInPlace: (removal: Removal) => void
  readonly undo: () => void
  /** Everything was cleared: there is nothing single to undo. */
  readonly forget: () => void
}

/** Removes people or groups from the draft in one step, and restores them. */
export function useRemoval(draft: Draft, change: (change: DraftChange) => void): Removals {
  const [last, setLast] = useState<Removed | null>(null)
  // They were chosen again in another way, so there is nothing to undo.
  const back =
    last !== null &&
    (draft.people.some(({ id }) => id === last.people[0]?.id) ||
      last.groups.some((id) => draft.groups.includes(id)))
  if (back) setLast(null)
  const take = (removal: Removal, focusUndo: boolean): void => {
    if (removal.kind === 'people') {
      const gone = new Set(removal.ids)
      setLast({ people: draft.people.filter(({ id }) => gone.has(id)), groups: [], focusUndo })
      change({ kind: 'remove-people', ids: removal.ids })
    } else {
      setLast({ people: [], groups: removal.ids, focusUndo })
      for (const id of removal.ids) change({ kind: 'remove-group', id })
    }
  }
  return {
    last,
    remove: (removal) => take(removal, true),
    forget: () => setLast(null),
    removeInPlace: (removal) => take(removal, false),
    undo: () => {
      if (last === null) return
      setLast(null)
      if (last.people.length > 0) change({ kind: 'add-people', people: last.people })
      for (const id of last.groups) change({ kind: 'add-group', id })
    },
  }
}
