import type { ReactNode } from 'react'
import { encodings } from '#domain/list/encodings.ts'
import type { SheetsRead, Wish } from '#features/matching/files/reading.ts'
import { joined } from '#i18n/joined.ts'
import type { Translate } from '#i18n/messages.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { SelectMenu } from '#ui/fields/select-menu.tsx'
import styles from './file-notes.module.css'
import { LeftOutNotes } from './left-out-notes.tsx'
import type { FileRead } from './use-list-intake.ts'

const sheetName = (t: Translate, { names }: SheetsRead, place: number): string =>
  names[place] || t('list.table', { number: place + 1 })

/** What was read of the file and what was not, in sentences. */
function sentencesOf(t: Translate, { file, reading: { list, sheets } }: FileRead): readonly string[] {
  const said = [t('list.fileRead', { file: file.name, count: list.entries.length })]
  if (sheets && sheets.names.length > 1)
    said.push(t('list.sheetRead', { sheet: sheetName(t, sheets, sheets.taken), count: sheets.names.length }))
  const left = [
    ['list.hiddenRows', sheets?.hiddenRows ?? 0],
    ['list.hiddenColumns', sheets?.hiddenColumns ?? 0],
    ['list.hiddenSheets', sheets?.hiddenSheets ?? 0],
  ] as const
  for (const [key, count] of left) if (count > 0) said.push(t(key, { count }))
  if (list.heading !== null) said.push(t('list.heading', { text: list.heading }))
  return said
}

interface FileNotesProps {
  readonly files: readonly FileRead[]
  readonly reread: (file: FileRead, wish: Wish) => void
}

/** What was read of each file, and controls to read it differently: another sheet, another encoding. */
export function FileNotes({ files, reread }: FileNotesProps): ReactNode {
  const { t } = useI18n()
  if (files.length === 0) return null
  return (
    <ul className={styles['notes']}>
      {files.map((each) => {
        const { sheets, guessed } = each.reading
        return (
          <li key={each.source} className={styles['note']}>
            <div>
              <p>{joined(t, 'sentences', sentencesOf(t, each))}</p>
              <LeftOutNotes leftOut={each.reading.list.leftOut} />
            </div>
            {sheets && sheets.names.length > 1 && (
              <SelectMenu
                label={t('list.sheet')}
                value={sheets.taken}
                options={sheets.names.map((_, place) => ({
                  value: place,
                  label: sheetName(t, sheets, place),
                }))}
                onChange={(sheet) => reread(each, { sheet, ...(guessed ? { encoding: guessed } : {}) })}
              />
            )}
            {guessed && (
              <SelectMenu
                label={t('list.readAs')}
                value={guessed}
                options={encodings.map((value) => ({ value, label: t(`list.encoding.${value}`) }))}
                onChange={(encoding) => reread(each, { encoding })}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}
