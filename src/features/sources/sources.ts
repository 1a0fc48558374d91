import { withWords } from '#i18n/late-messages.ts'
import { lazyPart } from '#ui/parts/lazy-part.tsx'

/** The people of departments. */
export const DepartmentSource = lazyPart(
  async () => (await withWords(() => import('./department-sheet.tsx'))).DepartmentSheet,
)

/** The people of other groups. */
export const GroupSource = lazyPart(
  async () => (await withWords(() => import('./group-sheet.tsx'))).GroupSheet,
)
