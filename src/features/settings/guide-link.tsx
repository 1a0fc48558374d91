import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import styles from './guide-link.module.css'

/** The guide of the page's language, with what is stored where. Pages of their own, which need no script. */
export function GuideLink(): ReactNode {
  const { t } = useI18n()
  return (
    <a
      className={styles['link']}
      href={`./guide/${document.documentElement.lang}.html`}
      target="_blank"
      rel="noopener"
    >
      {t('settings.guide')}
    </a>
  )
}
