import { useEffectEvent, useLayoutEffect, useState, type ReactNode } from 'react'
import { belongsInTable } from '#domain/list/typed-text.ts'
import { useI18n } from '#i18n/i18n.tsx'
import styles from './list-drop.module.css'
import type { ListInput } from './list-input.ts'

/** Text that is brought to a field is meant for that field, unless the field says that it takes lists. */
const isForAField = ({ target }: Event): boolean =>
  target instanceof Element &&
  target.closest('textarea, input') !== null &&
  target.closest('[data-takes-lists]') === null

/** A place that is only there for a list takes a file as one, whatever else it does with text. */
const isForFiles = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

const isMeant = (event: DragEvent): boolean =>
  carriesFiles(event) || ((event.dataTransfer?.types.includes('text/plain') ?? false) && !isForAField(event))

/** Cells of a spreadsheet are copied as text and as a picture of it. */
const isPictureOfText = (files: readonly File[], text: string): boolean =>
  text !== '' && files.every(({ type }) => type.startsWith('image/'))

/** The list that is dropped or pasted: files before their names, which some systems add as a text. */
function listIn(data: DataTransfer | null): ListInput | null {
  const files = [...(data?.files ?? [])]
  const text = data?.getData('text/plain') ?? ''
  if (files.length > 0 && !isPictureOfText(files, text)) return { kind: 'files', files }
  return belongsInTable(text) ? { kind: 'text', text } : null
}

/** Takes files or a list of several lines dropped anywhere on the page, and files that are pasted there. */
export function ListDrop({ onList }: { readonly onList: (list: ListInput) => void }): ReactNode {
  const { t } = useI18n()
  const [over, setOver] = useState(false)

  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false)
    const list = isMeant(event) ? listIn(event.dataTransfer) : null
    if (list === null) return
    // The browser would open the file in the place of the app.
    event.preventDefault()
    onList(list)
  })
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const list = isForAField(event) && !isForFiles(event) ? null : listIn(event.clipboardData)
    if (list?.kind !== 'files') return
    // The field would take the names of the files for a list.
    event.preventDefault()
    event.stopPropagation()
    onList(list)
  })

  // Before the page is painted: what is dropped right then would still go to the page that was there before.
  useLayoutEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!isMeant(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false)
    }
    const take = (event: DragEvent): void => drop(event)
    const takePasted = (event: ClipboardEvent): void => paste(event)
    document.addEventListener('dragover', drag)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', take)
    document.addEventListener('paste', takePasted, { capture: true })
    return () => {
      document.removeEventListener('dragover', drag)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', take)
      document.removeEventListener('paste', takePasted, { capture: true })
    }
  }, [])

  return over ? <div className={styles['over']}>{t('lines.drop')}</div> : null
}
