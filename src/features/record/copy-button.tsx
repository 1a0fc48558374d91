import type { ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { SelectedText } from '#ui/output/selected-text.tsx'
import { useCopying } from '#ui/output/use-copying.ts'
import styles from './record.module.css'

export interface CopyButtonProps {
  readonly children: string
  /** The accessible name, where two buttons have the same label; it must contain that label. */
  readonly label?: string
  /** Made when it is asked for: it may be thousands of lines. */
  readonly text: () => string
  /** Said when it is done. */
  readonly done: string
}

/** Copies a text, says so, and gives the text to be copied by hand where the browser refuses. */
export function CopyButton({ children, label = children, text, done }: CopyButtonProps): ReactNode {
  const { t } = useI18n()
  const { copied, copy } = useCopying()
  return (
    <>
      <Button look="quiet" icon="copy" label={label} onClick={() => copy(text(), done)}>
        {children}
      </Button>
      {/* Said by the live region already. */}
      {copied.kind === 'done' && (
        <span className={styles['done']} aria-hidden="true">
          {done}
        </span>
      )}
      {copied.kind === 'by-hand' && (
        <div className={styles['byHand']}>
          <Notice tone="warn">
            <p>{t('receipt.copyFailed')}</p>
            <SelectedText label={t('receipt.copyByHand')} text={copied.text} />
          </Notice>
        </div>
      )}
    </>
  )
}
