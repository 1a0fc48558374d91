import { useRef, useState, type ReactNode } from 'react'
import type { DraftChange } from '#domain/draft/draft.ts'
import { messageLimit } from '#domain/draft/message-limit.ts'
import { liveCodesIn } from '#domain/draft/message-preview.ts'
import type { GroupId } from '#domain/ids.ts'
import { useGroupFaces } from '#features/compose/groups/use-group-faces.ts'
import { useI18n, type I18n } from '#i18n/i18n.tsx'
import { joined } from '#i18n/joined.ts'
import { TextArea } from '#ui/fields/text-area.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { MessagePreview, MessageTexts } from './message-panels.tsx'
import { useMessageTyping } from './use-message-typing.ts'

export interface MessageFieldProps {
  readonly message: string
  readonly groups: readonly GroupId[]
  readonly change: (change: DraftChange) => void
}

/** What the portal adds to the message, and which codes in it will not be shown as typed. */
function hintOf({ t, list }: I18n, message: string): string {
  if (message.trim() === '') return t('message.empty')
  const { groupName, formatting, doubtful } = liveCodesIn(message)
  const codes = list(doubtful.map((code) => `[${code}]`))
  const said = joined(t, 'sentences', [
    groupName ? t('message.live.group') : '',
    formatting ? t('message.live.codes') : '',
    codes === '' ? '' : t('message.live.doubtful', { codes }),
  ])
  return said || t('message.hint')
}

/** The optional message to everybody, up to the limit. */
export function MessageField({ message, groups, change }: MessageFieldProps): ReactNode {
  const i18n = useI18n()
  const { t } = i18n
  const field = useRef<HTMLTextAreaElement>(null)
  const [shown, setShown] = useState<'preview' | 'texts' | null>(null)
  const faces = useGroupFaces()
  const { type, noRoom } = useMessageTyping(field, message, change)
  return (
    <div>
      <TextArea
        ref={field}
        label={t('message.label')}
        mark={t('message.optional')}
        labelAction={
          <>
            {/* There is nothing to preview before the first letter. */}
            {(message !== '' || shown === 'preview') && (
              <LinkButton
                expanded={shown === 'preview'}
                onClick={() => setShown(shown === 'preview' ? null : 'preview')}
              >
                {t('message.preview')}
              </LinkButton>
            )}
            <LinkButton
              expanded={shown === 'texts'}
              onClick={() => setShown(shown === 'texts' ? null : 'texts')}
            >
              {t('message.texts')}
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
