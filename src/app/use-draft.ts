import { useCallback, useEffect, useMemo, useReducer } from 'react'
import { asideOf, draftFor, draftsIn } from '#domain/draft/aside.ts'
import type { DraftContent, DraftStart, WrittenDraft } from '#domain/draft/draft-record.ts'
import { changeDraft, emptyDraft, type Draft, type DraftChange } from '#domain/draft/draft.ts'
import type { GroupId, UserId } from '#domain/ids.ts'
import type { DraftLine } from '#domain/list/kept-line.ts'
import type { OpenedPerson } from '#queries/people/opened-person.ts'
import { useKeptDraft, type KeptDraft } from '#queries/saved/kept-draft.ts'
import { useSettings } from '#queries/saved/settings.ts'
import { useDraftPeople, useStoredDraft, type DraftPeople } from '#queries/saved/stored-draft.ts'
import { useServices } from '#queries/services.tsx'

/** What is known about the draft besides what is chosen and typed. */
interface Held {
  readonly unread: readonly UserId[]
  readonly lines: readonly DraftLine[]
  /** The stored draft is in the form, or there is known to be none. */
  readonly ready: boolean
  /** Drafts for other groups, and those of other tabs. */
  readonly aside: readonly WrittenDraft[]
  /** When what was put into the form had been stored, in milliseconds since 1970; null for a form begun afresh. */
  readonly restoredAt: number | null
  /** All that *Clear* took away. */
  readonly cleared: (Pick<Held, 'unread' | 'lines'> & { readonly draft: Draft }) | null
}

const nothingHeld: Held = {
  unread: [],
  lines: [],
  ready: false,
  aside: [],
  restoredAt: null,
  cleared: null,
}

const unreadLines = (texts: readonly string[]): readonly DraftLine[] =>
  texts.map((kept) => ({ kept, line: null }))

export interface DraftAccess extends KeptDraft {
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
  /** People of the stored draft of whom only the IDs are known. */
  readonly unread: readonly UserId[]
  readonly reading: DraftPeople
  /** Lines of a list that still match nobody. */
  readonly lines: readonly DraftLine[]
  readonly setLines: (lines: readonly DraftLine[]) => void
  readonly restoredAt: number | null
  /** The newest of the drafts that wait. */
  readonly waiting: WrittenDraft | null
  /** Adds the draft that waits to what is in the form. */
  readonly takeWaiting: () => void
  readonly discardWaiting: () => void
  /** Begins another draft; what was in the form waits. */
  readonly begin: (start: DraftStart) => void
  /** Empties the form; null when nothing is in it but the group whose tab this is. */
  readonly clear: (() => void) | null
  /** Puts back all that was cleared; null when nothing was. */
  readonly unclear: (() => void) | null
}

/**
 * The draft, which survives a reload. It belongs to its groups: in another group's tab, or from a colleague's card, the
 * form begins with that group or colleague alone, and the draft waits. A draft that was begun before the stored one
 * arrived is not overwritten.
 *
 * @param keep false once the record of a run has taken the place of the draft
 */
export function useDraft(openedIn: GroupId | null, opened: OpenedPerson, keep: boolean): DraftAccess {
  const [draft, change] = useReducer(changeDraft, emptyDraft)
  const [{ unread, lines, ready, aside, restoredAt, cleared }, hold] = useReducer(
    (now: Held, part: Partial<Held>): Held => ({ ...now, ...part }),
    nothingHeld,
  )
  const stored = useStoredDraft()
  const services = useServices()
  const tab = services?.tabId ?? ''
  // With this message a new form begins; nobody typed it.
  const [{ message: usual }] = useSettings()
  const isTyped = draft.message !== '' && draft.message !== usual
  const reading = useDraftPeople(unread)

  useEffect(() => {
    if (openedIn !== null) change({ kind: 'add-group', id: openedIn })
  }, [openedIn])

  const colleague = opened.kind === 'colleague' ? opened.person : null
  useEffect(() => {
    if (colleague) change({ kind: 'add-people', people: [colleague] })
  }, [colleague])

  /** A form with nothing but the tab's own group holds nothing that the person chose. */
  const isOwn = isTyped || draft.groups.some((id) => id !== openedIn)
  const begun = isOwn || draft.people.some(({ id }) => id !== colleague?.id)
  const fromCard = opened.kind !== 'none'
  useEffect(() => {
    if (stored === undefined || ready) return
    const drafts = stored ? draftsIn(stored) : []
    const mine = begun ? null : draftFor(drafts, { groupId: openedIn, fromCard })
    if (!mine) {
      change({ kind: 'join', draft: { ...emptyDraft, message: isTyped ? '' : usual } })
      return hold({ ready: true, aside: drafts })
    }
    const { groups, people, message, lines: texts, at, sources = [] } = mine
    change({ kind: 'restore', draft: { groups, people: [], message, sources } })
    const others = drafts.filter((each) => each !== mine)
    hold({
      ready: true,
      unread: people,
      lines: unreadLines(texts),
      aside: others,
      restoredAt: at > 0 ? at : null,
    })
  }, [stored, ready, begun, openedIn, fromCard, isTyped, usual])

  const { people } = reading
  useEffect(() => {
    if (unread.length === 0 || people === undefined) return
    change({ kind: 'add-people', people })
    hold({ unread: [] })
  }, [unread, people])

  const isTouched = isOwn || draft.people.length + unread.length + lines.length > 0
  const content = useMemo((): DraftContent => {
    const known = new Set(draft.people.map(({ id }) => id))
    const ids = unread.filter((id) => !known.has(id))
    const texts = lines.map((line) => line.kept)
    const people = [...ids, ...known]
    const { groups, message, sources = [] } = draft
    const all = { groups, people, message, lines: texts, sources }
    // People and lines that were never read or matched were not sent, so they outlive the run.
    const rest = { groups: [], people: ids, message: '', lines: texts }
    return { ...(keep && isTouched ? all : rest), aside: asideOf(tab, aside) }
  }, [draft, unread, lines, keep, isTouched, aside, tab])
  const kept = useKeptDraft(content, ready ? stored : undefined, (record) =>
    hold({ aside: [...draftsIn(record), ...aside.filter((each) => each.tab !== record.tab)] }),
  )

  const changeByHand = useCallback((wanted: DraftChange) => {
    change(wanted)
    hold({ restoredAt: null })
  }, [])
  const setLines = useCallback((all: readonly DraftLine[]) => hold({ lines: all }), [])
  const join = (earlier: Draft): void => {
    // A message takes the place of the usual one, which nobody typed.
    if (earlier.message !== '' && !isTyped) change({ kind: 'write', message: '' })
    change({ kind: 'join', draft: earlier })
  }
  const [waiting = null] = content.aside
  const without = (gone: WrittenDraft | null): readonly WrittenDraft[] =>
    content.aside.filter((each) => each !== gone)

  return {
    ...kept,
    draft,
    change: changeByHand,
    unread,
    reading,
    lines,
    setLines,
    restoredAt,
    waiting,
    takeWaiting: () => {
      if (!waiting) return
      // The groups of this form stay: the draft is wanted here.
      const groups = draft.groups.length > 0 ? [] : waiting.groups
      join({ groups, people: [], message: waiting.message, sources: waiting.sources ?? [] })
      hold({
        unread: [...unread, ...waiting.people],
        lines: [...lines, ...unreadLines(waiting.lines)],
        aside: without(waiting),
      })
    },
    discardWaiting: () => hold({ aside: without(waiting) }),
    begin: ({ groups, people: ids, message, sources = [] }) => {
      const { aside: others, ...before } = content
      // Under a name of its own: what this tab writes is the draft in the form.
      const kept = { ...before, tab: services?.newId() ?? '', at: services?.clock.now() ?? 0 }
      change({ kind: 'restore', draft: { groups, people: [], message, sources } })
      hold({ unread: ids, lines: [], restoredAt: null, cleared: null, aside: [kept, ...others] })
    },
    clear: isTouched
      ? () => {
          hold({ cleared: { draft, unread, lines }, unread: [], lines: [], restoredAt: null })
          change({ kind: 'clear', openedIn, message: usual })
        }
      : null,
    unclear:
      cleared && keep
        ? () => {
            join(cleared.draft)
            hold({
              unread: [...cleared.unread, ...unread],
              lines: [...cleared.lines, ...lines],
              cleared: null,
            })
          }
        : null,
  }
}
