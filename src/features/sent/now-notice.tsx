import type { ReactNode } from 'react'
import type { PortalError } from '#domain/portal-error.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText, remedyText } from '#i18n/texts.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { Spinner } from '#ui/spinner.tsx'

interface NowNoticeProps {
  readonly data: unknown
  readonly error: PortalError | null
  readonly refetch: () => unknown
}

/** How it stands now is being read, or could not be. */
export function NowNotice({ data, error, refetch }: NowNoticeProps): ReactNode {
  const { t } = useI18n()
  if (data !== undefined) return null
  if (!error)
    return (
      <p>
        <Spinner /> {t('run.reading')}
      </p>
    )
  return (
    <Notice
      tone="bad"
      title={t('run.failed', { reason: errorText(t, error.code) })}
      actions={<Button onClick={() => void refetch()}>{t('action.retry')}</Button>}
    >
      <p>{remedyText(t, error.code)}</p>
    </Notice>
  )
}
