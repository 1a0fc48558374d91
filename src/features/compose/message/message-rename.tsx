import { useState, type ReactNode } from 'react'
import { longestName } from '#domain/draft/saved-texts.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { TextBox } from '#ui/fields/text-box.tsx'
import styles from './message-texts.module.css'

export interface MessageRenameProps {
  readonly name: string
  /** Null when the name is to stay. */
  readonly onDone: (name: string | null) => void
}

/** The name of a saved text, to be typed over; Enter takes it and Escape leaves the old one. */
export function MessageRename({ name, onDone }: MessageRenameProps): ReactNode {
  const { t } = useI18n()
  const [typed, setTyped] = useState(name)
  return (
    <div className={styles['rename']}>
      <TextBox
        showsLabel
        label={t('texts.name')}
        value={typed}
        onChange={setTyped}
        maxLength={longestName}
        onEnter={() => onDone(typed)}
        onEscape={() => onDone(null)}
        takesFocus="selected"
      />
      <Button onClick={() => onDone(typed)}>{t('texts.done')}</Button>
      <Button look="quiet" onClick={() => onDone(null)}>
        {t('action.cancel')}
      </Button>
    </div>
  )
}
