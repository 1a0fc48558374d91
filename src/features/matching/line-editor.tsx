import { useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import styles from './matching.module.css'

export interface LineEditorProps {
  readonly label: string
  readonly text: string
  readonly onDone: (text: string) => void
  readonly onCancel: () => void
}

/** A line to be written anew: Enter looks it up again, Escape leaves it as it was. */
export function LineEditor({ label, text: given, onDone, onCancel }: LineEditorProps): ReactNode {
  const { t } = useI18n()
  const [text, setText] = useState(given)
  return (
    <form
      className={styles['editor']}
      onSubmit={(event) => {
        event.preventDefault()
        onDone(text)
      }}
    >
      <input
        className={styles['input']}
        aria-label={label}
        value={text}
        dir="auto"
        // The press that opened it asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
          event.stopPropagation()
          onCancel()
        }}
      />
      <span className={styles['editorDeeds']}>
        <LinkButton onClick={() => onDone(text)}>{t('list.again')}</LinkButton>
        <LinkButton onClick={onCancel}>{t('list.cancelEdit')}</LinkButton>
      </span>
    </form>
  )
}
