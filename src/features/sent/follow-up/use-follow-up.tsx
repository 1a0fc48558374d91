import { useState, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import type { PortalError } from '#domain/portal-error.ts'
import { reminderText, remindersDue, type LastReminderOf, type Pair } from '#domain/sent/reminders.ts'
import type { SentRun } from '#domain/sent/sent-run.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText, remedyText } from '#i18n/texts.ts'
import { useReminding } from '#queries/sent/reminding.ts'
import { useWithdrawing } from '#queries/sent/withdrawing.ts'
import { Notice } from '#ui/notice.tsx'
import { InProgress } from './in-progress.tsx'
import { RemindForm } from './remind-form.tsx'
import { Reminded, Withdrawn } from './results.tsx'
import { WithdrawQuestion } from './withdraw-question.tsx'

export interface FollowUpSettings {
  readonly run: SentRun
  /** Those who wait; nobody while that is not known. */
  readonly waiting: readonly Pair[]
  readonly last: LastReminderOf
  /** When it was read who waits, milliseconds since 1970; null until then. */
  readonly at: number | null
  /** The words of a reminder are asked for as soon as it is known who waits. */
  readonly reminding: boolean
  readonly groupName: (id: GroupId) => string
  /** The panel is gone, and the focus needs another place. */
  readonly onClosed: () => void
}

function Failed({ error }: { readonly error: PortalError }): ReactNode {
  const { t } = useI18n()
  return (
    <Notice tone="bad" title={t('errand.failed', { reason: errorText(t, error.code) })}>
      <p>{remedyText(t, error.code)}</p>
    </Notice>
  )
}

/** Reminding and withdrawing: one panel that leads from the question to what became of it. */
export function useFollowUp({ run, waiting, last, groupName, onClosed, ...settings }: FollowUpSettings) {
  const { t } = useI18n()
  const [opened, open] = useState<'remind' | 'withdraw' | null>(null)
  const [text, setText] = useState<string>(t('remind.default'))
  const reminding = useReminding()
  const withdrawing = useWithdrawing()
  const reminders = remindersDue(waiting, last, settings.at ?? run.endedAt)
  // Once: the panel may be closed.
  const [begun, begin] = useState(!settings.reminding)
  if (!begun && settings.at !== null) {
    begin(true)
    if (reminders.due.length > 0) open('remind')
  }
  const close = (): void => {
    open(null)
    reminding.close()
    withdrawing.close()
    onClosed()
  }

  const remindPanel = (): ReactNode => {
    if (reminding.progress)
      return <InProgress key="going" what="remind" progress={reminding.progress} onStop={reminding.stop} />
    if (reminding.result) return <Reminded key="done" results={reminding.result} onClose={close} />
    return (
      <>
        {reminding.error && <Failed error={reminding.error} />}
        <RemindForm
          key="form"
          reminders={reminders}
          text={text}
          onText={setText}
          onSend={() =>
            reminding.start({
              run,
              pairs: reminders.due,
              textFor: ({ groupId }) => reminderText(text, groupId, groupName(groupId)),
            })
          }
          onCancel={close}
        />
      </>
    )
  }
  const withdrawPanel = (): ReactNode => {
    if (withdrawing.progress)
      return (
        <InProgress key="going" what="withdraw" progress={withdrawing.progress} onStop={withdrawing.stop} />
      )
    if (withdrawing.result) return <Withdrawn key="done" results={withdrawing.result} onClose={close} />
    return (
      <>
        {withdrawing.error && <Failed error={withdrawing.error} />}
        <WithdrawQuestion
          key="question"
          count={waiting.length}
          onYes={() => withdrawing.start({ run, pairs: waiting })}
          onNo={close}
        />
      </>
    )
  }

  return {
    reminders,
    open,
    isOpen: opened !== null,
    /** Something is being sent: leaving the page would stop it. */
    busy: reminding.progress !== null || withdrawing.progress !== null,
    panel: opened === 'remind' ? remindPanel() : opened === 'withdraw' ? withdrawPanel() : null,
  }
}
