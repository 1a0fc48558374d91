import { useState, type ReactNode } from 'react'
import type { Draft, DraftChange } from '#domain/draft/draft.ts'
import { withoutIds, type SavedList } from '#domain/draft/saved-lists.ts'
import type { UserId } from '#domain/ids.ts'
import type { Person } from '#domain/people/person.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { usePeopleByIds } from '#queries/people/people-by-ids.ts'
import { useSavedPeople } from '#queries/saved/saved-lists.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { SavedSheet } from './saved-sheet.tsx'

export interface ListsSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly draft: Draft
  readonly change: (change: DraftChange) => void
}

/** What became of a list when it was used. */
interface Used {
  readonly name: string
  readonly added: number
  readonly before: number
  /** No longer employed; said by name. */
  readonly dismissed: readonly Person[]
  /** Unknown to the portal, or not visible to me. */
  readonly unknown: readonly UserId[]
}

/** So many are named; the rest is a number. */
const namesSaid = 20

/** Lists of colleagues: a list is read afresh, and those still employed are added to the draft. */
export function PeopleListsSheet({ open, onClose, draft, change }: ListsSheetProps): ReactNode {
  const { t, list: listed } = useI18n()
  const saved = useSavedPeople()
  const { read, reading, error } = usePeopleByIds()
  const [using, setUsing] = useState<string | null>(null)
  const [used, setUsed] = useState<Used | null>(null)

  const use = ({ name, ids }: SavedList<UserId>): void => {
    setUsing(name)
    setUsed(null)
    read(ids, (people) => {
      const here = people.filter(({ active, kind }) => active && kind !== 'other')
      const known = new Set(people.map(({ id }) => id))
      const chosen = new Set(draft.people.map(({ id }) => id))
      const added = here.filter(({ id }) => !chosen.has(id))
      change({ kind: 'add-people', people: added })
      setUsed({
        name,
        added: added.length,
        before: here.length - added.length,
        dismissed: people.filter((person) => !here.includes(person)),
        unknown: ids.filter((id) => !known.has(id)),
      })
    })
  }
  const missing = used ? [...used.dismissed.map(({ id }) => id), ...used.unknown] : []
  const names = used?.dismissed.slice(0, namesSaid).map(({ name, id }) => name || String(id)) ?? []
  const more = (used?.dismissed.length ?? 0) - names.length
  return (
    <SavedSheet
      kind="lists"
      open={open}
      onClose={onClose}
      saved={saved}
      chosen={draft.people.map(({ id }) => id)}
      onUse={use}
      using={reading ? using : null}
    >
      {error && <Notice tone="bad" title={t('saved.useFailed', { reason: errorText(t, error.code) })} />}
      {used && (
        <Notice
          tone={missing.length > 0 ? 'warn' : 'info'}
          title={t('saved.lists.used', { name: used.name, count: used.added })}
          actions={
            missing.length > 0 ? (
              <Button
                onClick={() => {
                  saved.store(withoutIds(saved.lists ?? [], used.name, new Set(missing)))
                  setUsed({ ...used, dismissed: [], unknown: [] })
                }}
              >
                {t('saved.lists.tidy', { count: missing.length })}
              </Button>
            ) : undefined
          }
        >
          {used.before > 0 && <p>{t('saved.lists.before', { count: used.before })}</p>}
          {used.dismissed.length > 0 && (
            <p>
              {t('saved.lists.left', {
                names: listed(more > 0 ? [...names, t('forecast.andMore', { count: more })] : names),
              })}
            </p>
          )}
          {used.unknown.length > 0 && <p>{t('saved.lists.unknown', { count: used.unknown.length })}</p>}
        </Notice>
      )}
    </SavedSheet>
  )
}
