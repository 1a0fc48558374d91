import { useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { Notice } from '#ui/notice.tsx'
import { copyText } from '#ui/output/copy-text.ts'
import { SelectedText } from '#ui/output/selected-text.tsx'
import styles from './receipt.module.css'

export interface CopyButtonProps {
  readonly children: string
  /** For those who listen, where two buttons read the same; it must contain what they read. */
  readonly label?: string
  /** Made when it is asked for: it may be thousands of lines. */
  readonly text: () => string
  /** Said when it is done. */
  readonly done: string
}

type Copied = { readonly kind: 'not-yet' | 'done' } | { readonly kind: 'by-hand'; readonly text: string }

/** Copies a text, says so, and gives the text to be copied by hand where the browser refuses. */
export function CopyButton({ children, label = children, text, done }: CopyButtonProps): ReactNode {
  const { t } = useI18n()
  const announce = useAnnounce()
  const [copied, setCopied] = useState<Copied>({ kind: 'not-yet' })

  const copy = async (): Promise<void> => {
    const made = text()
    const worked = await copyText(made)
    setCopied(worked ? { kind: 'done' } : { kind: 'by-hand', text: made })
    if (worked) announce(done)
  }

  return (
    <>
      <Button look="quiet" icon="copy" label={label} onClick={() => void copy()}>
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
