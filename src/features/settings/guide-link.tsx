import type { ReactNode } from 'react'
import { settingsWords } from '#i18n/settings-words.ts'
import styles from './guide-link.module.css'

/** The guide of the page's language, with what is stored where. Pages of their own, which need no script. */
export function GuideLink(): ReactNode {
  const words = settingsWords.useWords()
  return (
    <a
      className={styles['link']}
      href={`./guide/${document.documentElement.lang}.html`}
      target="_blank"
      rel="noopener"
    >
      {words('settings.guide')}
    </a>
  )
}
