import { useEffect, useReducer, useRef, type Dispatch } from 'react'
import { isEmptyDraft } from '#domain/draft-record.ts'
import { changeDraft, emptyDraft, type Draft, type DraftChange } from '#domain/draft.ts'
import type { GroupId } from '#domain/ids.ts'
import type { OpenedPerson } from '#queries/opened-person.ts'
import { useKeepDraft, useStoredDraft } from '#queries/stored-draft.ts'

/**
 * What was chosen and typed. It survives a reload; opened from a group's menu or a colleague's card, that group or
 * that colleague takes the place of those chosen before. A draft that was begun before the old one arrived is not
 * overwritten.
 */
export function useDraft(
  openedIn: GroupId | null,
  opened: OpenedPerson,
  keep: boolean,
): readonly [Draft, Dispatch<DraftChange>] {
  const [draft, change] = useReducer(changeDraft, emptyDraft)
  const stored = useStoredDraft()
  const restored = useRef(false)
  useKeepDraft(draft, keep)

  useEffect(() => {
    if (openedIn !== null) change({ kind: 'add-group', id: openedIn })
  }, [openedIn])

  const colleague = opened.kind === 'colleague' ? opened.person : null
  useEffect(() => {
    if (colleague) change({ kind: 'add-people', people: [colleague] })
  }, [colleague])

  const begun =
    draft.people.some(({ id }) => id !== colleague?.id) ||
    draft.message !== '' ||
    draft.groups.some((id) => id !== openedIn)
  const reading = opened.kind === 'reading'
  useEffect(() => {
    if (stored === undefined || reading || restored.current) return
    restored.current = true
    if (stored === null || isEmptyDraft(stored) || begun) return
    change({
      kind: 'restore',
      draft: {
        ...stored,
        ...(openedIn !== null ? { groups: [openedIn] } : {}),
        ...(colleague ? { people: [colleague] } : {}),
      },
    })
  }, [stored, reading, begun, openedIn, colleague])

  return [draft, change]
}
