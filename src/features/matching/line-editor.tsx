import { useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { TextBox } from '#ui/fields/text-box.tsx'
import { hasLines } from '#ui/fields/has-lines.ts'
import { LinkButton } from '#ui/link-button.tsx'
import styles from './line-editor.module.css'

export interface LineEditorProps {
  readonly label: string
  readonly text: string
  readonly onDone: (text: string) => void
  readonly onCancel: () => void
}

/** Edits a line: Enter looks it up again, Escape keeps the old text, and several pasted lines take its place. */
export function LineEditor({ label, text: given, onDone, onCancel }: LineEditorProps): ReactNode {
  const { t } = useI18n()
  const [text, setText] = useState(given)
  return (
    <div className={styles['editor']}>
      <TextBox
        label={label}
        value={text}
        literal
        onChange={setText}
        onPaste={(pasted, typed) => {
          if (!hasLines(pasted)) return false
          onDone(typed.trim() === '' ? pasted : `${typed}\n${pasted}`)
          return true
        }}
        onEnter={() => onDone(text)}
        onEscape={onCancel}
        takesFocus="caret"
      />
      <span className={styles['actions']}>
        <LinkButton onClick={() => onDone(text)}>{t('list.again')}</LinkButton>
        <LinkButton onClick={onCancel}>{t('list.cancelEdit')}</LinkButton>
      </span>
    </div>
  )
}
