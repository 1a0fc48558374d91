import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { DraftChange } from '#domain/draft/draft.ts'
import { fitToLimit, messageLimit } from '#domain/draft/message-limit.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useAnnounce } from '#ui/live-region.tsx'

export interface MessageTyping {
  readonly type: (text: string) => void
  /** A sentence about what the last insertion left out; undefined when it fitted. */
  readonly noRoom: string | undefined
}

/** Takes typed or pasted text up to the limit, says what was left out, and keeps the caret in place. */
export function useMessageTyping(
  field: RefObject<HTMLTextAreaElement | null>,
  message: string,
  change: (change: DraftChange) => void,
): MessageTyping {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [cut, setCut] = useState<{ readonly text: string; readonly words: string } | null>(null)
  const caret = useRef<number | null>(null)

  useLayoutEffect(() => {
    if (caret.current !== null) field.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  }, [field, cut])

  const type = (wanted: string): void => {
    const { text, left, caret: after } = fitToLimit(message, wanted, messageLimit)
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
