import { useCallback, useEffect, useMemo, useReducer } from 'react'
import { isEmptyDraft, type DraftContent, type DraftRecord } from '#domain/draft/draft-record.ts'
import { changeDraft, emptyDraft, type Draft, type DraftChange } from '#domain/draft/draft.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import { entryOfKept, keptLines } from '#domain/list/kept-line.ts'
import { changeLines } from '#domain/list/line-changes.ts'
import type { MatchLine } from '#domain/list/line.ts'
import type { OpenedPerson } from '#queries/people/opened-person.ts'
import { useKeptDraft, type KeptDraft } from '#queries/saved/kept-draft.ts'
import { useDraftPeople, useStoredDraft, type DraftPeople } from '#queries/saved/stored-draft.ts'

/** What belongs to the draft beside what is chosen and typed. */
interface Held {
  readonly unread: readonly UserId[]
  readonly lines: readonly MatchLine[]
  /** The stored draft is in the form, or is known not to be. */
  readonly ready: boolean
  /** The stored draft was not put into the form. */
  readonly unseen: boolean
}

const nothingHeld: Held = { unread: [], lines: [], ready: false, unseen: false }

const linesOf = (texts: readonly string[]): readonly MatchLine[] =>
  changeLines([], { kind: 'append', entries: texts.map(entryOfKept) })

export interface DraftAccess extends KeptDraft {
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
  /** People of the stored draft of whom only the IDs are known. */
  readonly unread: readonly UserId[]
  readonly reading: DraftPeople
  /** Lines of a list that still match nobody. */
  readonly lines: readonly MatchLine[]
  readonly setLines: (lines: readonly MatchLine[]) => void
  /** Puts the draft of the other tab into the form. */
  readonly takeOther: () => void
}

/**
 * The draft, which survives a reload. Opened from a group's menu or a colleague's card, that group or colleague replaces
 * those chosen before. A draft begun before the stored one arrived is not overwritten, nor does it overwrite that one.
 *
 * @param keep false once the record of a run has taken the place of the draft
 */
export function useDraft(openedIn: GroupId | null, opened: OpenedPerson, keep: boolean): DraftAccess {
  const [draft, change] = useReducer(changeDraft, emptyDraft)
  const [{ unread, lines, ready, unseen }, hold] = useReducer(
    (now: Held, part: Partial<Held>): Held => ({ ...now, ...part }),
    nothingHeld,
  )
  const stored = useStoredDraft()
  const reading = useDraftPeople(unread)

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
  const waits = opened.kind === 'reading'
  useEffect(() => {
    if (stored === undefined || waits || ready) return
    if (stored === null || begun) return hold({ ready: true, unseen: stored !== null })
    const { message } = stored
    const groups = openedIn === null ? stored.groups : [openedIn]
    change({ kind: 'restore', draft: { groups, people: colleague ? [colleague] : [], message } })
    hold({ ready: true, unread: colleague ? [] : stored.people, lines: linesOf(stored.lines) })
  }, [stored, waits, ready, begun, openedIn, colleague])

  const { people } = reading
  useEffect(() => {
    if (unread.length === 0 || people === undefined) return
    change({ kind: 'add-people', people })
    hold({ unread: [] })
  }, [unread, people])

  const content = useMemo((): DraftContent => {
    const known = new Set(draft.people.map(({ id }) => id))
    const ids = unread.filter((id) => !known.has(id))
    const texts = keptLines(lines)
    // What could not be sent, because it was never read or matched, is not lost by a run.
    if (!keep) return { groups: [], people: ids, message: '', lines: texts }
    return { groups: draft.groups, people: [...ids, ...known], message: draft.message, lines: texts }
  }, [draft, unread, lines, keep])
  const kept = useKeptDraft(content, ready ? stored : undefined, unseen)

  const setLines = useCallback((all: readonly MatchLine[]) => hold({ lines: all }), [])
  const take = ({ groups, people: ids, message, lines: texts }: DraftRecord): void => {
    change({ kind: 'restore', draft: { groups, people: [], message } })
    hold({ unread: ids, lines: linesOf(texts) })
    kept.settle()
  }
  return {
    ...kept,
    draft,
    change: (wanted) => {
      if (wanted.kind === 'clear') hold({ unread: [] })
      change(wanted)
    },
    unread,
    reading,
    lines,
    setLines,
    takeOther: () => {
      if (kept.other && !isEmptyDraft(kept.other)) take(kept.other)
    },
  }
}
