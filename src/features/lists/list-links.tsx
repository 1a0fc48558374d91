import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'

const PeopleListsSheet = lazy(async () => ({
  default: (await import('./people-lists-sheet.tsx')).PeopleListsSheet,
}))
const GroupSetsSheet = lazy(async () => ({
  default: (await import('./group-sets-sheet.tsx')).GroupSetsSheet,
}))

export interface ListLinkProps {
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
}

interface WithSheetProps extends ListLinkProps {
  readonly words: string
  readonly Sheet: typeof PeopleListsSheet
}

/** The sheet is loaded when it is first wanted. */
function WithSheet({ words, Sheet, draft, change }: WithSheetProps): ReactNode {
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  return (
    <>
      <LinkButton
        onClick={() => {
          setWanted(true)
          setOpen(true)
        }}
      >
        {words}
      </LinkButton>
      {wanted && (
        <Suspense>
          <Sheet open={open} onClose={() => setOpen(false)} draft={draft} change={change} />
        </Suspense>
      )}
    </>
  )
}

/** Lists of colleagues under names of my own. */
export function SavedListsLink(props: ListLinkProps): ReactNode {
  const { t } = useI18n()
  return <WithSheet {...props} words={t('saved.lists.link')} Sheet={PeopleListsSheet} />
}

/** Sets of groups under names of my own. */
export function SavedSetsLink(props: ListLinkProps): ReactNode {
  const { t } = useI18n()
  return <WithSheet {...props} words={t('saved.sets.link')} Sheet={GroupSetsSheet} />
}
