import { useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { csvFileName, receiptCsv, receiptText, type ReceiptRecord } from '#i18n/receipt-record.ts'
import { Button } from '#ui/button.tsx'
import { downloadFile } from '#ui/download-file.ts'
import { useAnnounce } from '#ui/live-region.tsx'
import { CopyButton } from './copy-button.tsx'
import styles from './receipt.module.css'

/** Ways to keep the receipt: always the whole of it, whatever is shown. Printing takes what is shown. */
export function RecordBar({ record }: { record: ReceiptRecord }): ReactNode {
  const i18n = useI18n()
  const { t } = i18n
  const announce = useAnnounce()
  const [given, setGiven] = useState<string | null>(null)

  const download = (): void => {
    const file = csvFileName(i18n, record.endedAt)
    downloadFile(file, 'text/csv;charset=utf-8', receiptCsv(i18n, record))
    const words = t('receipt.csvGiven', { file, copy: t('receipt.copyText') })
    setGiven(words)
    announce(words)
  }

  return (
    <div className={styles['record']}>
      <CopyButton
        words={t('receipt.copyText')}
        text={() => receiptText(i18n, record)}
        done={t('receipt.copied')}
      />
      <Button look="quiet" icon="download" onClick={download}>
        {t('receipt.csv')}
      </Button>
      <Button look="quiet" icon="print" onClick={() => window.print()}>
        {t('receipt.print')}
      </Button>
      {/* Said by the live region already. */}
      {given !== null && (
        <span className={styles['done']} aria-hidden="true">
          {given}
        </span>
      )}
    </div>
  )
}
