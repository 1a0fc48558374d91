import { useEffect, useReducer, useRef, type Dispatch } from 'react'
import { isEmptyDraft } from '#domain/draft-record.ts'
import { changeDraft, emptyDraft, type Draft, type DraftChange } from '#domain/draft.ts'
import type { GroupId } from '#domain/ids.ts'
import { useKeepDraft, useStoredDraft } from '#queries/stored-draft.ts'

/**
 * What was chosen and typed. It survives a reload; opened from a group's menu, that group takes the place of
 * those chosen before. A draft that was begun before the old one arrived is not overwritten.
 */
export function useDraft(openedIn: GroupId | null, keep: boolean): readonly [Draft, Dispatch<DraftChange>] {
  const [draft, change] = useReducer(changeDraft, emptyDraft)
  const stored = useStoredDraft()
  const restored = useRef(false)
  useKeepDraft(draft, keep)

  useEffect(() => {
    if (openedIn !== null) change({ kind: 'add-group', id: openedIn })
  }, [openedIn])

  const begun = draft.people.length > 0 || draft.message !== '' || draft.groups.some((id) => id !== openedIn)
  useEffect(() => {
    if (stored === undefined || restored.current) return
    restored.current = true
    if (stored === null || isEmptyDraft(stored) || begun) return
    change({ kind: 'restore', draft: openedIn === null ? stored : { ...stored, groups: [openedIn] } })
  }, [stored, begun, openedIn])

  return [draft, change]
}
