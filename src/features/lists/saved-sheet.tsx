import { useState, type ReactNode } from 'react'
import {
  listNameLimit,
  refusalToSave,
  withNewName,
  roomTaken,
  withList,
  withoutList,
  type SavedList,
} from '#domain/draft/saved-lists.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { Saved } from '#queries/saved/saved-lists.ts'
import { Button } from '#ui/button.tsx'
import { TextBox } from '#ui/fields/text-box.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { Notice } from '#ui/notice.tsx'
import { SideSheet } from '#ui/sheet/side-sheet.tsx'
import { SavedRow } from './saved-row.tsx'
import styles from './saved.module.css'

export interface SavedSheetProps<Id extends number> {
  /** Lists of people or sets of groups. */
  readonly kind: 'lists' | 'sets'
  readonly open: boolean
  readonly onClose: () => void
  readonly saved: Saved<Id>
  /** What is chosen now and would be saved. */
  readonly chosen: readonly Id[]
  readonly onUse: (list: SavedList<Id>) => void
  /** The name of the one that is being read. */
  readonly using: string | null
  /** Why the last one could not be used. */
  readonly children?: ReactNode
}

/** Show the space left once half of it is used. */
const nearlyFull = 0.5

interface Deleted<Id extends number> {
  readonly list: SavedList<Id>
  readonly at: number
}

/** Saved lists or sets: use, rename, delete; and save what is chosen now. */
export function SavedSheet<Id extends number>(props: SavedSheetProps<Id>): ReactNode {
  const { t } = useI18n()
  const { kind, saved, chosen } = props
  const [name, setName] = useState('')
  const [deleted, setDeleted] = useState<Deleted<Id> | null>(null)
  const lists = saved.lists ?? []
  const refusal = refusalToSave(lists, name, chosen)
  const taken = roomTaken(lists)

  const save = (): void => {
    if (refusal !== null) return
    // In the order of numbers, as they come back from the portal.
    saved.store(withList(lists, { name, ids: chosen.toSorted((a, b) => a - b) }))
    setName('')
  }
  return (
    <SideSheet
      open={props.open}
      title={t(`saved.${kind}.title`)}
      onClose={props.onClose}
      closeLabel={t('action.close')}
    >
      <div className={styles['save']}>
        <TextBox
          label={t(`saved.${kind}.name`)}
          value={name}
          onChange={setName}
          maxLength={listNameLimit}
          onEnter={save}
        />
        <Button onClick={save} disabledReason={refusal === null ? null : t(`saved.refused.${refusal}`)}>
          {chosen.length === 0 ? t('saved.save') : t(`saved.${kind}.save`, { count: chosen.length })}
        </Button>
      </div>
      {refusal === 'too-large' && <Notice tone="warn" title={t('saved.refused.too-large')} />}
      {taken > nearlyFull && <p>{t('saved.room', { percent: Math.min(100, Math.round(taken * 100)) })}</p>}
      {saved.unread && (
        <Notice
          tone="bad"
          title={t('saved.unread')}
          actions={<Button onClick={saved.retry}>{t('action.retry')}</Button>}
        />
      )}
      {saved.failed && <Notice tone="bad" title={t('saved.failed')} />}
      {props.children}
      {deleted && (
        <output className={styles['deleted']}>
          {t('saved.deleted', { name: deleted.list.name })}{' '}
          <LinkButton
            onClick={() => {
              saved.store(withList(lists, deleted.list, deleted.at))
              setDeleted(null)
            }}
          >
            {t('saved.undo')}
          </LinkButton>
        </output>
      )}
      {lists.length === 0 ? (
        saved.lists && <p className={styles['empty']}>{t(`saved.${kind}.empty`)}</p>
      ) : (
        <ul className={styles['lists']} aria-label={t(`saved.${kind}.title`)}>
          {lists.map((list, at) => (
            <SavedRow
              key={list.name}
              list={list}
              lists={lists}
              size={t(`saved.${kind}.count`, { count: list.ids.length })}
              busy={props.using === list.name}
              onUse={() => props.onUse(list)}
              onRename={(to) => saved.store(withNewName(lists, list.name, to))}
              onDelete={() => {
                saved.store(withoutList(lists, list.name))
                setDeleted({ list, at })
              }}
            />
          ))}
        </ul>
      )}
    </SideSheet>
  )
}
