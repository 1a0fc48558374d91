import { useRef, useState, type ReactNode } from 'react'
import type { DraftChange } from '#domain/draft/draft.ts'
import { messageLimit } from '#domain/draft/message-limit.ts'
import type { GroupId } from '#domain/ids.ts'
import { useGroupFaces } from '#features/compose/groups/use-group-faces.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { MessageHint } from './message-hint.tsx'
import { MessagePreview, MessageTexts } from './message-panels.tsx'
import { useMessageTyping } from './use-message-typing.ts'

export interface MessageFieldProps {
  readonly message: string
  readonly groups: readonly GroupId[]
  readonly change: (change: DraftChange) => void
}

/** The optional message to everybody, up to the limit. */
export function MessageField({ message, groups, change }: MessageFieldProps): ReactNode {
  const { t } = useI18n()
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
        hint={<MessageHint message={message} />}
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
