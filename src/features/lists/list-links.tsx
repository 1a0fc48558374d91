import type { ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft/draft.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import { SheetLink } from '#ui/sheet-link.tsx'

const PeopleListsSheet = lazyPart(async () => (await import('./people-lists-sheet.tsx')).PeopleListsSheet)
const GroupSetsSheet = lazyPart(async () => (await import('./group-sets-sheet.tsx')).GroupSetsSheet)

export interface ListLinkProps {
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
}

/** Lists of colleagues under names of my own. */
export function SavedListsLink({ draft, change }: ListLinkProps): ReactNode {
  const { t } = useI18n()
  return (
    <SheetLink label={t('saved.lists.link')}>
      {({ open, close }) => <PeopleListsSheet open={open} onClose={close} draft={draft} change={change} />}
    </SheetLink>
  )
}

/** Sets of groups under names of my own. */
export function SavedSetsLink({ draft, change }: ListLinkProps): ReactNode {
  const { t } = useI18n()
  return (
    <SheetLink label={t('saved.sets.link')}>
      {({ open, close }) => <GroupSetsSheet open={open} onClose={close} draft={draft} change={change} />}
    </SheetLink>
  )
}
