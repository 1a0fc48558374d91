import { useId, useRef, useState, type ReactNode } from 'react'
import {
  mostTexts,
  nameOf,
  withTextAt,
  withNewTextName,
  refusalToSaveText,
  withoutText,
  withText,
  type SavedText,
} from '#domain/draft/saved-texts.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useSavedTexts } from '#queries/saved/saved-texts.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { QuietNote } from '#ui/notes/quiet-note.tsx'
import { Notice } from '#ui/notice.tsx'
import { Spinner } from '#ui/spinner.tsx'
import { MessageSavedText } from './message-saved-text.tsx'
import styles from './message-texts.module.css'
import { MessageUndo } from './message-undo.tsx'

export interface MessageTextsProps {
  readonly message: string
  readonly write: (message: string) => void
}

interface Undo {
  readonly key: number
  readonly text: string
  readonly back: (texts: readonly SavedText[]) => void
}

/** Saved messages: save the current one; use, rename or delete a saved one. */
export function MessageTexts({ message, write }: MessageTextsProps): ReactNode {
  const { t } = useI18n()
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const announce = useAnnounce()
  const { saved, failed, notKept, retry, write: keep } = useSavedTexts()
  const [undo, setUndo] = useState<Undo | null>(null)
  const [justSaved, setJustSaved] = useState(false)
  const texts = saved?.texts ?? []

  const done = (text: string, back: Undo['back']): void => {
    announce(text)
    setUndo({ key: (undo?.key ?? 0) + 1, text, back })
  }
  const use = ({ name, text }: SavedText): void => {
    write(text)
    setJustSaved(false)
    done(t('texts.used', { name }), () => write(message))
  }
  const remove = (gone: SavedText): void => {
    const index = texts.indexOf(gone)
    keep(withoutText(texts, gone.id))
    done(t('texts.deleted', { name: gone.name }), (now) => keep(withTextAt(now, gone, index)))
  }
  const save = (): void => {
    keep(withText(texts, message))
    setUndo(null)
    setJustSaved(true)
    announce(t('texts.saved', { name: nameOf(message) }))
  }
  const takeBack = (): void => {
    undo?.back(texts)
    setUndo(null)
    announce(t('texts.undone'))
    panel.current?.focus()
  }

  const why = refusalToSaveText(texts, message)
  return (
    <section ref={panel} className={styles['panel']} aria-labelledby={id} tabIndex={-1}>
      <div className={styles['head']}>
        <p id={id}>{t('message.texts')}</p>
        {saved && why === 'kept-already' && (
          <QuietNote spoken={false} takesFocus={justSaved}>
            {t('texts.isSaved')}
          </QuietNote>
        )}
        {saved && why !== 'kept-already' && (
          <Button
            look="quiet"
            icon="plus"
            disabledReason={why && t(`texts.why.${why}`, { limit: mostTexts })}
            onClick={save}
          >
            {t('texts.save')}
          </Button>
        )}
      </div>
      {failed && (
        <Notice tone="warn" actions={<Button onClick={retry}>{t('action.retry')}</Button>}>
          <p>{t('texts.failed')}</p>
        </Notice>
      )}
      {saved?.damaged && (
        <Notice tone="warn">
          <p>{t('texts.damaged')}</p>
        </Notice>
      )}
      {notKept && (
        <Notice tone="bad">
          <p>{t('texts.notKept')}</p>
        </Notice>
      )}
      {!saved && !failed && <Spinner />}
      {saved && texts.length === 0 && !undo && <p className={styles['empty']}>{t('texts.empty')}</p>}
      {texts.length > 0 && (
        <ul>
          {texts.map((each) => (
            <MessageSavedText
              key={each.id}
              saved={each}
              replaces={message.trim() !== '' && !texts.some(({ text }) => text === message)}
              onUse={() => use(each)}
              onRename={(name) => {
                keep(withNewTextName(texts, each.id, name))
                setUndo(null)
              }}
              onDelete={() => remove(each)}
            />
          ))}
        </ul>
      )}
      {undo && <MessageUndo key={undo.key} text={undo.text} onUndo={takeBack} />}
    </section>
  )
}
