import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Notice } from '#ui/notice.tsx'
import { QuietNote } from '#ui/notes/quiet-note.tsx'
import type { UsedSet } from './used-list.ts'

export interface UsedSetNoteProps {
  readonly used: UsedSet
}

/** What became of a set of groups that was used. */
export function UsedSetNote({ used }: UsedSetNoteProps): ReactNode {
  const { t } = useI18n()
  const { name, added, before, gone } = used
  const title = t('saved.sets.used', { name, count: added.length })
  const chosenBefore = before > 0 ? t('saved.sets.before', { count: before }) : ''
  if (gone === 0)
    return (
      <QuietNote spoken>
        {title} {chosenBefore}
      </QuietNote>
    )
  return (
    <Notice tone="warn" title={title}>
      {chosenBefore !== '' && <p>{chosenBefore}</p>}
      <p>{t('saved.sets.gone', { count: gone })}</p>
    </Notice>
  )
}
