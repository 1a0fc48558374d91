import { useId, useState, type ReactNode } from 'react'
import { messageLimit, type DraftChange } from '#domain/draft.ts'
import type { GroupId } from '#domain/ids.ts'
import { liveCodesIn } from '#domain/message-words.ts'
import type { Readings } from '#domain/verdict-table.ts'
import { useI18n, type I18n } from '#i18n/i18n.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { MessagePreview, MessageTexts } from './message-panels.tsx'
import { useMessageTyping } from './message-typing.ts'
import { useGroupFaces } from './use-group-faces.ts'

export interface MessageFieldProps {
  readonly message: string
  readonly groups: readonly GroupId[]
  readonly readings: Readings
  readonly change: (change: DraftChange) => void
}

/** What the portal adds, and what of the text it will not show as it was typed. */
function hintOf({ t, list }: I18n, message: string): string {
  if (message.trim() === '') return t('message.empty')
  const { groupName, formatting, doubtful } = liveCodesIn(message)
  const codes = list(doubtful.map((code) => `[${code}]`))
  const parts = [
    groupName && t('message.live.group'),
    formatting && t('message.live.codes'),
    codes !== '' && t('message.live.doubtful', { codes }),
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : t('message.hint')
}

/** Optional words for everybody, up to the limit. */
export function MessageField({ message, groups, readings, change }: MessageFieldProps): ReactNode {
  const i18n = useI18n()
  const { t } = i18n
  const id = useId()
  const [shown, setShown] = useState<'preview' | 'texts' | null>(null)
  const faces = useGroupFaces(readings)
  const { type, noRoom } = useMessageTyping(id, message, change)
  return (
    <div>
      <TextArea
        id={id}
        label={t('message.label')}
        mark={t('message.optional')}
        labelAction={
          <>
            <LinkButton
              expanded={shown === 'preview'}
              onClick={() => setShown(shown === 'preview' ? null : 'preview')}
            >
              {t('message.preview')}
            </LinkButton>
            <LinkButton
              expanded={shown === 'texts'}
              onClick={() => setShown(shown === 'texts' ? null : 'texts')}
            >
              {t('texts.title')}
            </LinkButton>
          </>
        }
        value={message}
        onChange={type}
        placeholder={t('message.placeholder')}
        hint={hintOf(i18n, message)}
        counter={t('message.counter', { used: message.length, limit: messageLimit })}
        error={noRoom}
      />
      {shown === 'preview' && <MessagePreview message={message} groups={groups.map(faces)} />}
      {shown === 'texts' && (
        <MessageTexts message={message} write={(text) => change({ kind: 'write', message: text })} />
      )}
    </div>
  )
}
