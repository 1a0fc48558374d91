import { useI18n } from '#i18n/i18n.tsx'
import type { ReactNode } from 'react'
import { askedScopes, grantOf } from '#domain/scopes.ts'
import { useOpening } from '#queries/opening.ts'
import { StatusDot } from '#ui/status-dot.tsx'
import { GuideLink } from './guide-link.tsx'
import { Part } from './part.tsx'
import { PortalCheckup } from './portal-checkup.tsx'
import styles from './settings.module.css'
import { version } from './version.ts'

/** The version, what the portal granted and what is missing without it, and the check of the portal. */
export function About({ administers }: { readonly administers: boolean }): ReactNode {
  const { t } = useI18n()
  const { data: opening } = useOpening()
  return (
    <Part title={t('about.title')}>
      <p>{t('about.version', { version })}</p>
      {opening && (
        <ul className={styles['rows']} aria-label={t('about.scopes')}>
          {askedScopes.map((scope) => {
            const grant = grantOf(scope, opening.scopes)
            return (
              <li key={scope} className={styles['signed']}>
                <StatusDot tone={grant === 'granted' ? 'ok' : 'warn'} />
                <span className={styles['said']}>
                  <code>{scope}</code>
                  <span className={styles['quiet']}>
                    {grant === 'granted' && t('about.granted')}
                    {grant === 'in-part' && t('missing.user_brief')}
                    {grant === 'missing' && t(`missing.${scope}`)}
                  </span>
                </span>
              </li>
            )
          })}
        </ul>
      )}
      {administers && opening && <PortalCheckup scopes={opening.scopes} />}
      <GuideLink />
    </Part>
  )
}
