import type { ReactNode } from 'react'
import type { RemindersDue } from '#domain/sent/reminders.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { Panel } from './panel.tsx'

/** Longer ones are not read in a notification. */
const mostLetters = 1_000

export interface RemindFormProps {
  readonly reminders: RemindersDue
  readonly text: string
  readonly onText: (text: string) => void
  readonly onSend: () => void
  readonly onCancel: () => void
}

/** The words of the reminder, and how many it goes to. */
export function RemindForm(props: RemindFormProps): ReactNode {
  const { t } = useI18n()
  const { text } = props
  const { due, resting } = props.reminders
  return (
    <Panel
      title={t('remind.title')}
      actions={
        <>
          <Button
            look="primary"
            onClick={props.onSend}
            disabledReason={text.trim() === '' ? t('remind.empty') : null}
          >
            {t('remind.send', { count: due.length })}
          </Button>
          <Button onClick={props.onCancel}>{t('action.cancel')}</Button>
        </>
      }
    >
      <TextArea
        label={t('remind.text')}
        value={text}
        onChange={(value) => props.onText(value.slice(0, mostLetters))}
        hint={t('remind.hint')}
      />
      {resting.length > 0 && <p>{t('remind.resting', { count: resting.length })}</p>}
    </Panel>
  )
}
