import { useEffect, useRef, type ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft/draft.ts'
import type { PeopleSource } from '#domain/people-source.ts'
import type { Person } from '#domain/people/person.ts'
import type { PeopleTools } from '#features/compose/people/people-field.tsx'
import { PeopleLists, UsedListNote } from '#features/lists/lists.ts'
import type { UsedList } from '#features/lists/used-list.ts'
import { DepartmentSource, GroupSource } from '#features/sources/sources.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { MenuButton } from '#ui/menu/menu-button.tsx'
import { QuietNote } from '#ui/notes/quiet-note.tsx'
import { SheetPlace } from '#ui/sheet/sheet-place.tsx'
import type { TokenFieldHandle } from '#ui/token-field/token-field-props.ts'
import { isTouched } from '#ui/sheet/touched.ts'
import { useSheet, type Sheet } from '#ui/sheet/use-sheet.ts'
import { useNote } from './use-note.ts'

type Added =
  { readonly kind: 'people'; readonly count: number } | { readonly kind: 'list'; readonly used: UsedList }

interface PeopleToolsSettings {
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
  /** Opens the page for a list. */
  readonly onList: () => void
  /** Notes below the field that other parts of the page have. */
  readonly notes: ReactNode
}

/** Ways to choose colleagues besides typing names: the menu, its sheets, and notes about what they did. */
export function usePeopleTools({ draft, change, onList, notes }: PeopleToolsSettings): {
  readonly tools: PeopleTools
  readonly add: (people: readonly Person[], source?: PeopleSource | null) => void
} {
  const { t } = useI18n()
  const field = useRef<TokenFieldHandle>(null)
  const department = useSheet()
  const group = useSheet()
  const lists = useSheet()
  const [added, tell] = useNote<Added>(draft)

  // Typing can go on at once, except where the focus would bring up an on-screen keyboard.
  useEffect(() => {
    if (added !== null && !isTouched()) field.current?.focus()
  }, [added])

  const add = (people: readonly Person[], from: PeopleSource | null = null): void => {
    const before = new Set(draft.people.map(({ id }) => id))
    change({ kind: 'add-people', people, ...(from ? { source: from } : {}) })
    tell({ kind: 'people', count: people.filter(({ id }) => !before.has(id)).length })
  }
  const source = (sheet: Sheet) => ({
    open: sheet.open,
    draft,
    onShow: sheet.show,
    onClose: sheet.close,
    onAdd: (people: readonly Person[], from: PeopleSource | null) => {
      add(people, from)
      sheet.finish()
    },
  })
  const inside = (
    <MenuButton
      label={t('addFrom.label')}
      icon="plus"
      items={[
        { key: 'list', label: t('addFrom.list'), onChoose: onList },
        { key: 'department', label: t('addFrom.department'), onChoose: department.show },
        { key: 'group', label: t('addFrom.group'), onChoose: group.show },
        { key: 'lists', label: t('addFrom.saved'), onChoose: lists.show },
      ]}
    />
  )
  const below = (
    <>
      {added?.kind === 'people' && (
        // The field itself says it to screen readers.
        <QuietNote spoken={false}>{t('people.addedMany', { count: added.count })}</QuietNote>
      )}
      {added?.kind === 'list' && <UsedListNote used={added.used} />}
      {notes}
      <SheetPlace sheet={department}>
        <DepartmentSource {...source(department)} />
      </SheetPlace>
      <SheetPlace sheet={group}>
        <GroupSource {...source(group)} />
      </SheetPlace>
      <SheetPlace sheet={lists}>
        <PeopleLists
          open={lists.open}
          onClose={lists.close}
          draft={draft}
          onUse={(used) => {
            change({ kind: 'add-people', people: used.added })
            tell({ kind: 'list', used })
            lists.close()
          }}
        />
      </SheetPlace>
    </>
  )
  return { tools: { field, inside, below }, add }
}
