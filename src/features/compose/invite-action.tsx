import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { PortalError } from '#domain/portal-error.ts'
import type { Forecast } from '#domain/verdict/forecast.ts'
import type { Translate } from '#i18n/messages.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText, remedyText } from '#i18n/texts.ts'
import { useOpening } from '#queries/opening.ts'
import { useSettings } from '#queries/saved/settings.ts'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { Notice } from '#ui/notice.tsx'
import styles from './invite-action.module.css'

export interface InviteActionProps {
  readonly draft: Draft
  readonly forecast: Forecast
  readonly preparing: boolean
  readonly error: PortalError | null
  readonly onInvite: () => void
  /** Puts the caret where something is missing. */
  readonly onMissing: (what: 'groups' | 'people') => void
  /** The button takes the focus. */
  readonly takesFocus: boolean
}

function words(t: Translate, { groups }: Draft, { sendable, total }: Forecast): string {
  if (sendable === 0) return t('invite.buttonIdle')
  const all = sendable === total
  if (groups.length > 1)
    return all
      ? t('invite.buttonMany', { count: sendable })
      : t('invite.buttonManyOf', { count: sendable, total })
  return all ? t('invite.button', { count: sendable }) : t('invite.buttonOf', { count: sendable, total })
}

function whyNot(
  t: Translate,
  { groups, people }: Draft,
  { sendable, checking }: Forecast,
  open: boolean,
): string | null {
  if (groups.length === 0) return t('invite.why.noGroup')
  if (people.length === 0) return t('invite.why.noPeople')
  if (!open) return t('invite.why.opening')
  if (checking > 0) return t('invite.why.checking')
  return sendable === 0 ? t('invite.why.nobody') : null
}

/**
 * The invite button, at the foot of what it would do. Its label says so in short; when it can do nothing, it says why,
 * and a press leads to the field that is empty. Ctrl+Enter presses it from anywhere on the form.
 */
export function InviteAction(props: InviteActionProps): ReactNode {
  const { draft, forecast, preparing, error, onInvite, onMissing, takesFocus } = props
  const { t } = useI18n()
  const opening = useOpening()
  const [{ undoSeconds }] = useSettings()
  const reason = whyNot(t, draft, forecast, opening.data !== undefined)
  const ready = reason === null && !preparing
  const nobody = forecast.total > 0 && forecast.sendable === 0 && forecast.checking === 0
  const afterwards = undoSeconds > 0 ? t('invite.hintUndo', { count: undoSeconds }) : t('invite.hint')
  const hint = nobody ? t('invite.why.nobody') : forecast.sendable > 0 ? afterwards : null

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return
    if (!ready || document.querySelector('dialog[open]') !== null) return
    event.preventDefault()
    onInvite()
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => press(event)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])

  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true })
  }, [takesFocus])

  return (
    <div className={styles['foot']}>
      {error && (
        <Notice tone="bad" title={t('invite.failed', { reason: errorText(t, error.code) })}>
          <p>{remedyText(t, error.code)}</p>
        </Notice>
      )}
      <div className={styles['action']}>
        <Button
          ref={button}
          look="primary"
          large
          wide
          busy={preparing}
          keys="Control+Enter"
          disabledReason={reason}
          onClick={onInvite}
          onBlocked={() => {
            if (draft.groups.length === 0) onMissing('groups')
            else if (draft.people.length === 0) onMissing('people')
          }}
        >
          {preparing ? t('invite.preparing') : words(t, draft, forecast)}
        </Button>
        {hint !== null && <p className={classNames(styles['hint'], nobody && styles['why'])}>{hint}</p>}
      </div>
    </div>
  )
}
