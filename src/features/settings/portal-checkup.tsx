import type { ReactNode } from 'react'
import { CopyButton } from '#features/record/copy-button.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import { errorText } from '#i18n/texts.ts'
import { usePortalCheck } from '#queries/upkeep.ts'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { checkLines } from './check-lines.ts'
import styles from './settings.module.css'
import { version } from './version.ts'

/** Looks at what the portal can, and gives a report of it to be sent to the support. */
export function PortalCheckup({ scopes }: { readonly scopes: readonly string[] }): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const { mutate, isPending, data: check, error } = usePortalCheck()
  const lines = check ? checkLines(t, scopes, check) : []
  const report = (): string =>
    [
      t('check.title'),
      t('about.version', { version }),
      ...lines.map(({ what, found }) => t('joined.colon', { first: what, second: found })),
    ].join('\n')
  return (
    <div className={styles['part']}>
      <div className={styles['row']}>
        <Button
          busy={isPending}
          onClick={() => mutate(undefined, { onSuccess: () => announce(t('check.title')) })}
        >
          {t('check.start')}
        </Button>
        {check && (
          <CopyButton text={report} done={t('check.copied')}>
            {t('check.copy')}
          </CopyButton>
        )}
      </div>
      {error && <p role="alert">{t('check.failed', { reason: errorText(t, error.code) })}</p>}
      {!check && !error && <p className={styles['quiet']}>{t('check.text')}</p>}
      {check && (
        <ul className={styles['rows']} aria-label={t('check.title')}>
          {lines.map(({ what, found, good }) => (
            <li key={what} className={styles['signed']}>
              <StatusDot tone={good ? 'ok' : 'warn'} />
              <span className={styles['said']}>
                <span>{what}</span>
                <span className={styles['quiet']}>{found}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
