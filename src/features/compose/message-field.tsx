import type { ReactNode } from 'react'
import { messageLimit, type DraftChange } from '#domain/draft.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { TextArea } from '#ui/text-area.tsx'

export interface MessageFieldProps {
  readonly message: string
  readonly change: (change: DraftChange) => void
}

/** Optional words for everybody, up to the limit. */
export function MessageField({ message, change }: MessageFieldProps): ReactNode {
  const { t } = useI18n()
  return (
    <TextArea
      label={t('message.label')}
      mark={t('message.optional')}
      value={message}
      onChange={(text) => change({ kind: 'write', message: text })}
      placeholder={t('message.placeholder')}
      hint={t(message.trim() === '' ? 'message.empty' : 'message.hint')}
      counter={t('message.counter', { used: message.length, limit: messageLimit })}
      maxLength={messageLimit}
    />
  )
}
