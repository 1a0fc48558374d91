import { useEffect, useRef, useState, type ReactNode } from 'react'
import { nameOf, textName, type SavedText } from '#domain/draft/saved-texts.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { MessageRename } from './message-rename.tsx'
import styles from './message-texts.module.css'

export interface MessageSavedTextProps {
  readonly saved: SavedText
  /** Using it would replace a message that is saved nowhere. */
  readonly replaces: boolean
  readonly onUse: () => void
  readonly onRename: (name: string) => void
  readonly onDelete: () => void
}

type Mode = 'idle' | 'renaming' | 'asking'

/** One saved text with its actions. After an action the focus returns to where it was. */
export function MessageSavedText(props: MessageSavedTextProps): ReactNode {
  const { saved, replaces, onUse, onRename, onDelete } = props
  const { t } = useI18n()
  const [mode, setMode] = useState<Mode>('idle')
  const before = useRef<Mode>('idle')
  const use = useRef<HTMLButtonElement>(null)
  const rename = useRef<HTMLButtonElement>(null)
  const replace = useRef<HTMLButtonElement>(null)
  const { name, text } = saved

  useEffect(() => {
    if (mode === 'asking') replace.current?.focus()
    if (mode === 'idle' && before.current === 'renaming') rename.current?.focus()
    if (mode === 'idle' && before.current === 'asking') use.current?.focus()
    before.current = mode
  }, [mode])

  const named = (label: string): string => t('texts.named', { words: label, name })
  return (
    <li className={styles['item']}>
      {mode === 'renaming' ? (
        <MessageRename
          name={name}
          onDone={(typed) => {
            if (typed !== null && textName(typed) !== null) onRename(typed)
            setMode('idle')
          }}
        />
      ) : (
        <div className={styles['line']}>
          <div className={styles['words']}>
            <p>{name}</p>
            {name !== nameOf(text) && <p className={styles['beginning']}>{nameOf(text)}</p>}
          </div>
          <div className={styles['actions']}>
            <LinkButton
              ref={use}
              label={named(t('texts.use'))}
              onClick={() => (replaces ? setMode('asking') : onUse())}
            >
              {t('texts.use')}
            </LinkButton>
            <LinkButton ref={rename} label={named(t('texts.rename'))} onClick={() => setMode('renaming')}>
              {t('texts.rename')}
            </LinkButton>
            <LinkButton label={named(t('texts.delete'))} onClick={onDelete}>
              {t('texts.delete')}
            </LinkButton>
          </div>
        </div>
      )}
      {mode === 'asking' && (
        <div className={styles['asking']}>
          <p>{t('texts.replaceAsk')}</p>
          <Button
            ref={replace}
            label={`${t('texts.replace')}. ${t('texts.replaceAsk')}`}
            onClick={() => {
              setMode('idle')
              onUse()
            }}
          >
            {t('texts.replace')}
          </Button>
          <Button look="quiet" onClick={() => setMode('idle')}>
            {t('texts.keep')}
          </Button>
        </div>
      )}
    </li>
  )
}
