import { useEffect, useState, type ReactNode } from 'react'
import { usualMessageLimit } from '#domain/settings.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { useSettings } from '#queries/saved/settings.ts'
import { TextArea } from '#ui/fields/text-area.tsx'

/** Stored after a short rest from typing, milliseconds. */
const restMs = 400

/** The message with which a new form begins; a form that is there already is left alone. */
export function UsualMessage(): ReactNode {
  const { t } = useI18n()
  const [settings, set] = useSettings()
  const [text, setText] = useState(settings.message)
  useEffect(() => {
    if (text === settings.message) return
    const timer = setTimeout(() => set({ ...settings, message: text }), restMs)
    return () => clearTimeout(timer)
  }, [text, settings, set])
  return (
    <TextArea
      label={t('settings.message')}
      mark={t('message.optional')}
      rows={2}
      value={text}
      onChange={(typed) => setText(typed.slice(0, usualMessageLimit))}
      hint={t('settings.messageText')}
      counter={t('message.counter', { used: text.length, limit: usualMessageLimit })}
    />
  )
}
