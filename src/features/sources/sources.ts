import { lazyPart } from '#ui/parts/lazy-part.tsx'

/** The people of departments. */
export const DepartmentSource = lazyPart(async () => (await import('./department-sheet.tsx')).DepartmentSheet)

/** The people of other groups. */
export const GroupSource = lazyPart(async () => (await import('./group-sheet.tsx')).GroupSheet)
