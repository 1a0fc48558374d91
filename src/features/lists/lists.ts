import { withWords } from '#i18n/late-messages.ts'
import { lazyPart } from '#ui/parts/lazy-part.tsx'

/** Lists of colleagues under names of my own. */
export const PeopleLists = lazyPart(
  async () => (await withWords(() => import('./people-lists-sheet.tsx'))).PeopleListsSheet,
)
export const UsedListNote = lazyPart(
  async () => (await withWords(() => import('./used-list-note.tsx'))).UsedListNote,
)

/** Sets of groups under names of my own. */
export const GroupSets = lazyPart(
  async () => (await withWords(() => import('./group-sets-sheet.tsx'))).GroupSetsSheet,
)
export const UsedSetNote = lazyPart(
  async () => (await withWords(() => import('./used-set-note.tsx'))).UsedSetNote,
)
