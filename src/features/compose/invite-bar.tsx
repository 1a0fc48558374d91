import type { ReactNode } from 'react'
import type { Draft } from '#domain/draft/draft.ts'
import type { PortalError } from '#domain/portal-error.ts'
import type { Forecast } from '#domain/verdict/forecast.ts'
import type { Translate } from '#i18n/catalog.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText, remedyText } from '#i18n/texts.ts'
import { useOpening } from '#queries/opening.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import styles from './invite-bar.module.css'
import { UndoSetting } from './undo-setting.tsx'

export interface InviteBarProps {
  readonly draft: Draft
  readonly forecast: Forecast
  readonly preparing: boolean
  readonly error: PortalError | null
  readonly onInvite: () => void
  readonly onClear: () => void
}

function words(t: Translate, { groups }: Draft, { sendable, total }: Forecast): string {
  if (total === 0) return t('invite.buttonIdle')
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

/** The invite button. Its label says what it would do; when it can do nothing, it says why. */
export function InviteBar({
  draft,
  forecast,
  preparing,
  error,
  onInvite,
  onClear,
}: InviteBarProps): ReactNode {
  const { t } = useI18n()
  const opening = useOpening()
  const chosen = draft.groups.length > 0 || draft.people.length > 0 || draft.message !== ''
  return (
    <div className={styles['bar']}>
      {error && (
        <div className={styles['error']}>
          <Notice tone="bad" title={t('invite.failed', { reason: errorText(t, error.code) })}>
            <p>{remedyText(t, error.code)}</p>
          </Notice>
        </div>
      )}
      <Button
        look="primary"
        large
        busy={preparing}
        disabledReason={whyNot(t, draft, forecast, opening.data !== undefined)}
        onClick={onInvite}
      >
        {preparing ? t('invite.preparing') : words(t, draft, forecast)}
      </Button>
      {chosen && (
        <Button look="quiet" large onClick={onClear}>
          {t('action.clear')}
        </Button>
      )}
      <div className={styles['footer']}>
        <p>{t('invite.footer')}</p>
        <UndoSetting />
      </div>
    </div>
  )
}
