import { useEffectEvent, useLayoutEffect, useState, type ReactNode } from 'react'
import { firstLook } from '#domain/list/first-look.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { isListForTable } from '#queries/people/list-reading.ts'
import styles from './list-drop.module.css'
import type { ListInput } from './list-input.ts'

const isInField = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('textarea, input') !== null

/** Text that is brought to a field is meant for that field, unless the field says that it takes lists. */
const isForAField = (event: Event): boolean =>
  isInField(event) && event.target instanceof Element && event.target.closest('[data-takes-lists]') === null

/** A place that is only there for a list takes a file as one, whatever else it does with text. */
const isForFiles = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

const isMeant = (event: DragEvent): boolean =>
  carriesFiles(event) || ((event.dataTransfer?.types.includes('text/plain') ?? false) && !isForAField(event))

/** Cells of a spreadsheet are copied as text and as a picture of it. */
const isPictureOfText = (files: readonly File[], text: string): boolean =>
  text !== '' && files.every(({ type }) => type.startsWith('image/'))

/** What is dropped or pasted: files before their names, which some systems add as a text. */
function broughtBy(data: DataTransfer | null): Extract<ListInput, { readonly kind: 'files' | 'text' }> {
  const files = [...(data?.files ?? [])]
  const text = data?.getData('text/plain') ?? ''
  return files.length > 0 && !isPictureOfText(files, text) ? { kind: 'files', files } : { kind: 'text', text }
}

/** Takes files or a list of several lines dropped anywhere on the page, and files that are pasted there. */
export function ListDrop({ onList }: { readonly onList: (list: ListInput) => void }): ReactNode {
  const { t } = useI18n()
  const [over, setOver] = useState(false)

  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false)
    if (!isMeant(event)) return
    const brought = broughtBy(event.dataTransfer)
    const look = brought.kind === 'files' ? 'list' : firstLook(brought.text)
    if (look === 'name') return
    // The browser would open the file in the place of the app. A field has the text until it has been read.
    if (look === 'list' || !isInField(event)) event.preventDefault()
    if (look === 'list' || brought.kind === 'files') return onList(brought)
    void isListForTable(brought.text).then((isList) => isList && onList(brought))
  })
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (isForAField(event) && !isForFiles(event)) return
    const brought = broughtBy(event.clipboardData)
    if (brought.kind !== 'files') return
    // The field would take the names of the files for a list.
    event.preventDefault()
    event.stopPropagation()
    onList(brought)
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
