import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { SelectedText } from '#ui/output/selected-text.tsx'
import { useCopying } from '#ui/output/use-copying.ts'
import styles from './closed-notice.module.css'

export interface CopyRequestProps {
  /** Where several requests can be copied: the group that this one is about. */
  readonly group: string | null
  readonly text: () => string
}

/** Copies a request, says so, and gives it to be copied by hand where the browser refuses. */
export function CopyRequest({ group, text }: CopyRequestProps): ReactNode {
  const { t } = useI18n()
  const { copied, copy } = useCopying()
  return (
    <div className={styles['request']}>
      <Button
        icon="copy"
        label={group === null ? t('closed.copy') : t('closed.copyFor', { group })}
        onClick={() => copy(text(), t('closed.copied'))}
      >
        {t('closed.copy')}
      </Button>
      {/* Said by the live region already. */}
      {copied.kind === 'done' && <span aria-hidden="true">{t('closed.copied')}</span>}
      {copied.kind === 'by-hand' && (
        <div className={styles['byHand']}>
          <p>{t('receipt.copyFailed')}</p>
          <SelectedText label={t('receipt.copyByHand')} text={copied.text} />
        </div>
      )}
    </div>
  )
}
