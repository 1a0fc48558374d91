import type { GroupId } from '#domain/ids.ts'
import { isEmptyDraft, type DraftRecord, type WrittenDraft } from './draft-record.ts'

/** No more drafts than this are kept; the oldest ones go. */
const mostAside = 3

/** What the app was opened for. */
export interface OpenedFor {
  /** The group whose tab this is. */
  readonly groupId: GroupId | null
  /** A colleague's card, which names whom to invite and not where. */
  readonly fromCard: boolean
}

/** The groups of a draft as one text; each draft without groups is one of its own. */
const groupsOf = ({ groups, tab, at }: WrittenDraft): string =>
  groups.length > 0 ? groups.toSorted((one, other) => one - other).join() : `${tab} ${at}`

/**
 * The drafts put aside, besides that of this tab: the latest of each tab, and for the same groups, the latest first.
 */
export function asideOf(tab: string, drafts: readonly WrittenDraft[]): readonly WrittenDraft[] {
  const latestFirst = drafts.toSorted((one, other) => other.at - one.at)
  const tabs = new Set([tab])
  const groups = new Set<string>()
  const waiting = latestFirst.filter((draft) => {
    if (isEmptyDraft(draft) || tabs.has(draft.tab) || groups.has(groupsOf(draft))) return false
    tabs.add(draft.tab)
    groups.add(groupsOf(draft))
    return true
  })
  return waiting.slice(0, mostAside)
}

/** All drafts of a record, the one that was in a form last first. */
export const draftsIn = ({ aside, ...latest }: DraftRecord): readonly WrittenDraft[] =>
  [latest, ...aside].filter((draft) => !isEmptyDraft(draft))

/**
 * Which of these drafts belongs into a form that was opened for this; null when none does. A draft is for its groups:
 * another group's tab begins empty, and so does a colleague's card.
 */
export function draftFor(
  drafts: readonly WrittenDraft[],
  { groupId, fromCard }: OpenedFor,
): WrittenDraft | null {
  if (fromCard) return null
  return (groupId === null ? drafts[0] : drafts.find(({ groups }) => groups.includes(groupId))) ?? null
}
