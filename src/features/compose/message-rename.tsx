import { useEffect, useId, useRef, type ReactNode } from 'react'
import { longestName } from '#domain/saved-texts.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import styles from './message-texts.module.css'

export interface MessageRenameProps {
  readonly name: string
  /** Null when the name is to stay. */
  readonly onDone: (name: string | null) => void
}

/** The name of a saved text, to be typed over; Enter takes it and Escape leaves the old one. */
export function MessageRename({ name, onDone }: MessageRenameProps): ReactNode {
  const { t } = useI18n()
  const id = useId()
  const ref = useRef<HTMLInputElement>(null)
  useEffect(() => ref.current?.select(), [])
  return (
    <div className={styles['rename']}>
      <label htmlFor={id}>{t('texts.name')}</label>
      <input
        ref={ref}
        id={id}
        className={styles['input']}
        defaultValue={name}
        maxLength={longestName}
        autoComplete="off"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onDone(event.currentTarget.value)
          else if (event.key === 'Escape') onDone(null)
          else return
          event.preventDefault()
        }}
      />
      <Button onClick={() => onDone(ref.current?.value ?? null)}>{t('texts.done')}</Button>
      <Button look="quiet" onClick={() => onDone(null)}>
        {t('action.cancel')}
      </Button>
    </div>
  )
}
