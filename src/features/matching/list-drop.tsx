import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { isList } from '#domain/paste-kind.ts'
import { useI18n } from '#i18n/i18n.tsx'
import styles from './list-drop.module.css'
import type { ListInput } from './list-input.ts'

/** Text that is dragged over another field is meant for that field. */
const isForAField = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('textarea, input:not(#people)') !== null

const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

const isMeant = (event: DragEvent): boolean =>
  carriesFiles(event) || ((event.dataTransfer?.types.includes('text/plain') ?? false) && !isForAField(event))

/** Takes a file or a list of several lines that is dropped anywhere on the page. */
export function ListDrop({ onList }: { readonly onList: (list: ListInput) => void }): ReactNode {
  const { t } = useI18n()
  const [over, setOver] = useState(false)

  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false)
    if (!isMeant(event)) return
    const file = event.dataTransfer?.files[0]
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (!file && !isList(text)) return
    // The browser would open the file in the place of the app.
    event.preventDefault()
    onList(file ? { kind: 'file', file } : { kind: 'text', text })
  })

  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!isMeant(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false)
    }
    const take = (event: DragEvent): void => drop(event)
    document.addEventListener('dragover', drag)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', take)
    return () => {
      document.removeEventListener('dragover', drag)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', take)
    }
  }, [])

  return over ? <div className={styles['over']}>{t('list.drop')}</div> : null
}
