import { useRef, useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import styles from './matching.module.css'

export interface ListFormProps {
  readonly onText: (text: string) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** What the chooser shows at first; anything else can be chosen, too, and its bytes tell what it is. */
const accepted =
  '.txt,.csv,.tsv,.tab,.xlsx,.xlsm,.xlsb,.xls,.ods,.fods,.xml,.html,.htm,.vcf,.ics,text/plain,text/csv'

/** A place to paste or type a list, or to choose files with one. */
export function ListForm({ onText, onFiles }: ListFormProps): ReactNode {
  const { t } = useI18n()
  const [text, setText] = useState('')
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className={styles['form']} data-takes-files="">
      <TextArea
        label={t('list.text')}
        value={text}
        onChange={setText}
        rows={6}
        literal
        placeholder={t('list.placeholder')}
        hint={t('list.textHint')}
      />
      <div className={styles['buttons']}>
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
        multiple
        accept={accepted}
        aria-label={t('list.file')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same file may be chosen again after it was corrected.
          currentTarget.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </div>
  )
}
