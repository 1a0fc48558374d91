import type { ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft/draft.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { lazyPart } from '#ui/parts/lazy-part.tsx'
import { SheetLink } from '#ui/sheet-link.tsx'

const DepartmentSheet = lazyPart(async () => (await import('./department-sheet.tsx')).DepartmentSheet)
const GroupSheet = lazyPart(async () => (await import('./group-sheet.tsx')).GroupSheet)

export interface SourceLinksProps {
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
}

interface SourceLinkProps extends SourceLinksProps {
  readonly label: string
  readonly Sheet: typeof DepartmentSheet
}

/** A link with its sheet; after something was added, the next press begins with a new one. */
function SourceLink({ label, Sheet, draft, change }: SourceLinkProps): ReactNode {
  return (
    <SheetLink label={label}>
      {({ open, show, close, finish }) => (
        <Sheet
          open={open}
          onShow={show}
          onClose={close}
          draft={draft}
          onAdd={(people) => {
            change({ kind: 'add-people', people })
            finish()
          }}
        />
      )}
    </SheetLink>
  )
}

/** Ways to add people without typing names. */
export function SourceLinks({ draft, change }: SourceLinksProps): ReactNode {
  const { t } = useI18n()
  return (
    <>
      <SourceLink label={t('sources.department')} Sheet={DepartmentSheet} draft={draft} change={change} />
      <SourceLink label={t('sources.group')} Sheet={GroupSheet} draft={draft} change={change} />
    </>
  )
}
