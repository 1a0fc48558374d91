import { useLayoutEffect, useRef, useState } from 'react'
import { messageLimit, type DraftChange } from '#domain/draft.ts'
import { fitted } from '#domain/message-fit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useAnnounce } from '#ui/live-region.tsx'

export interface MessageTyping {
  readonly type: (text: string) => void
  /** What the last insertion had to leave out, in words; undefined when it fitted. */
  readonly noRoom: string | undefined
}

/** Takes what is typed or pasted up to the limit, says what found no room, and keeps the caret where it belongs. */
export function useMessageTyping(
  id: string,
  message: string,
  change: (change: DraftChange) => void,
): MessageTyping {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [cut, setCut] = useState<{ readonly text: string; readonly words: string } | null>(null)
  const caret = useRef<number | null>(null)

  useLayoutEffect(() => {
    const field = document.getElementById(id)
    if (caret.current !== null && field instanceof HTMLTextAreaElement)
      field.setSelectionRange(caret.current, caret.current)
    caret.current = null
  }, [id, cut])

  const type = (wanted: string): void => {
    const { text, left, caret: after } = fitted(message, wanted, messageLimit)
    if (left > 0) {
      const words = t('message.noRoom', { count: left, limit: messageLimit })
      caret.current = after
      setCut({ text, words })
      announce(words)
    } else setCut(null)
    change({ kind: 'write', message: text })
  }
  return { type, noRoom: cut?.text === message ? cut.words : undefined }
}
