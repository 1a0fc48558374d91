import { lazyPart } from '#ui/parts/lazy-part.tsx'

/** Lists of colleagues under names of my own. */
export const PeopleLists = lazyPart(async () => (await import('./people-lists-sheet.tsx')).PeopleListsSheet)
export const UsedListNote = lazyPart(async () => (await import('./used-list-note.tsx')).UsedListNote)

/** Sets of groups under names of my own. */
export const GroupSets = lazyPart(async () => (await import('./group-sets-sheet.tsx')).GroupSetsSheet)
export const UsedSetNote = lazyPart(async () => (await import('./used-set-note.tsx')).UsedSetNote)
