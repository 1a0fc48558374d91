import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { isolatedText } from '#i18n/translate.ts'
import styles from './record.module.css'

export interface SentMessageProps {
  readonly message: string
  /** What else there is to say about it. */
  readonly children?: ReactNode
}

/** The message that went with the invitations, between the marks of the language, in its own direction. */
export function SentMessage({ message, children }: SentMessageProps): ReactNode {
  const { t } = useI18n()
  return (
    <div className={styles['message']}>
      {t('joined.sentences', {
        first: t('receipt.message'),
        second: t('joined.quoted', { text: isolatedText(message) }),
      })}
      {children}
    </div>
  )
}
