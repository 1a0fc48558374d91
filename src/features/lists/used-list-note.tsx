import { useState, type ReactNode } from 'react'
import { withoutIds } from '#domain/draft/saved-lists.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useSavedPeople } from '#queries/saved/saved-lists.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { QuietNote } from '#ui/notes/quiet-note.tsx'
import type { UsedList } from './used-list.ts'

/** How many are named; the rest is a number. */
const namesSaid = 20

export interface UsedListNoteProps {
  readonly used: UsedList
}

/** What became of a list that was used, and the offer to take those out of it who were left out. */
export function UsedListNote({ used }: UsedListNoteProps): ReactNode {
  const { t, list: listed } = useI18n()
  const saved = useSavedPeople()
  const [tidied, setTidied] = useState(false)
  const { name, added, before, dismissed, unknown } = used
  const title = t('saved.lists.used', { name, count: added.length })
  const chosenBefore = before > 0 ? t('saved.lists.before', { count: before }) : ''
  const missing = [...dismissed.map(({ id }) => id), ...unknown]
  if (tidied && saved.failed) return <Notice tone="bad" title={t('saved.failed')} />
  if (tidied || missing.length === 0)
    return (
      <QuietNote spoken={!tidied} takesFocus={tidied}>
        {title} {chosenBefore}
      </QuietNote>
    )
  const names = dismissed.slice(0, namesSaid).map((person) => person.name || String(person.id))
  const more = dismissed.length - names.length
  const tidy = (
    <Button
      onClick={() => {
        saved.store(withoutIds(saved.lists ?? [], name, new Set(missing)))
        setTidied(true)
      }}
    >
      {t('saved.lists.tidy', { count: missing.length })}
    </Button>
  )
  return (
    <Notice tone="warn" title={title} actions={tidy}>
      {chosenBefore !== '' && <p>{chosenBefore}</p>}
      {dismissed.length > 0 && (
        <p>
          {t('saved.lists.left', {
            names: listed(more > 0 ? [...names, t('people.others', { count: more })] : names),
          })}
        </p>
      )}
      {unknown.length > 0 && <p>{t('saved.lists.unknown', { count: unknown.length })}</p>}
    </Notice>
  )
}
