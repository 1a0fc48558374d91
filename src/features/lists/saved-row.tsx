import { useState, type ReactNode } from 'react'
import { listNameLimit, refusalToRename, type SavedList, type SavedLists } from '#domain/draft/saved-lists.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { TextBox } from '#ui/fields/text-box.tsx'
import styles from './saved.module.css'

export interface SavedRowProps {
  readonly list: SavedList<number>
  /** All lists, because names are unique. */
  readonly lists: SavedLists<number>
  /** "37 colleagues". */
  readonly size: string
  readonly busy: boolean
  readonly onUse: () => void
  readonly onRename: (to: string) => void
  readonly onDelete: () => void
}

/** One saved list or set, with its actions or with its name being changed. */
export function SavedRow(props: SavedRowProps): ReactNode {
  const { t } = useI18n()
  const { list, size } = props
  const { name } = list
  const [to, setTo] = useState<string | null>(null)
  if (to !== null) {
    const refusal = refusalToRename(props.lists, name, to)
    const rename = (): void => {
      if (refusal !== null) return
      setTo(null)
      if (to.trim() !== name) props.onRename(to)
    }
    return (
      <li className={styles['row']}>
        <TextBox
          label={t('saved.newName', { name })}
          value={to}
          onChange={setTo}
          maxLength={listNameLimit}
          onEnter={rename}
          takesFocus="selected"
        />
        <Button
          look="primary"
          onClick={rename}
          disabledReason={refusal === null ? null : t(`saved.refused.${refusal}`)}
        >
          {t('saved.keepName')}
        </Button>
        <Button look="quiet" onClick={() => setTo(null)}>
          {t('saved.cancel')}
        </Button>
      </li>
    )
  }
  return (
    <li className={styles['row']}>
      <span className={styles['text']}>
        <bdi className={styles['name']}>{name}</bdi> <span className={styles['count']}>{size}</span>
      </span>
      <span className={styles['actions']}>
        <Button onClick={props.onUse} busy={props.busy} label={t('saved.useNamed', { name })}>
          {t('saved.use')}
        </Button>
        <Button look="quiet" onClick={() => setTo(name)} label={t('saved.renameNamed', { name })}>
          {t('saved.rename')}
        </Button>
        <Button look="quiet" onClick={props.onDelete} label={t('saved.deleteNamed', { name })}>
          {t('saved.delete')}
        </Button>
      </span>
    </li>
  )
}
