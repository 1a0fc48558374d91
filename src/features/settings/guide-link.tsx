import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { guideLanguageOf } from '#i18n/language.ts'
import styles from './guide-link.module.css'

/** The guide in the page's language or in English, with what is stored where. Pages of their own, which need no script. */
export function GuideLink(): ReactNode {
  const { t } = useI18n()
  return (
    <a
      className={styles['link']}
      href={`./guide/${guideLanguageOf(document.documentElement.lang)}.html`}
      target="_blank"
      rel="noopener"
    >
      {t('settings.guide')}
    </a>
  )
}
