import { useRef, useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/text-area.tsx'
import styles from './matching.module.css'

export interface ListFormProps {
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
}

/** A place to paste or type a list, or to choose a file with one. */
export function ListForm({ onText, onFile }: ListFormProps): ReactNode {
  const { t } = useI18n()
  const [text, setText] = useState('')
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className={styles['form']}>
      <TextArea
        id="list-text"
        label={t('list.text')}
        value={text}
        onChange={setText}
        rows={6}
        placeholder={t('list.placeholder')}
        hint={t('list.textHint')}
      />
      <div className={styles['actions']}>
        <Button look="primary" onClick={() => onText(text)}>
          {t('list.look')}
        </Button>
        <Button icon="paste" onClick={() => chooser.current?.click()}>
          {t('list.file')}
        </Button>
        <span className={styles['quiet']}>{t('list.fileHint')}</span>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".txt,.csv,.tsv,.xlsx,text/plain,text/csv"
        aria-label={t('list.file')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file may be chosen again after it was corrected.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
