import { useState, type ReactNode } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { useAnnounce } from '#ui/live-region.tsx'
import { downloadFile } from '#ui/output/download-file.ts'
import { CopyButton } from './copy-button.tsx'
import { csvFileName, receiptCsv, receiptText, type ReceiptRecord } from './receipt-record.ts'
import styles from './record.module.css'

/** Ways to keep the receipt: always the whole of it, whatever is shown. Printing takes what is shown. */
export function RecordBar({ record }: { record: ReceiptRecord }): ReactNode {
  const i18n = useI18n()
  const { t } = i18n
  const announce = useAnnounce()
  const [downloaded, setDownloaded] = useState<string | null>(null)

  const download = (): void => {
    const file = csvFileName(i18n, record.endedAt)
    downloadFile(file, 'text/csv;charset=utf-8', receiptCsv(i18n, record))
    const said = t('receipt.csvGiven', { file, copy: t('receipt.copyText') })
    setDownloaded(said)
    announce(said)
  }

  return (
    <div className={styles['record']}>
      <CopyButton text={() => receiptText(i18n, record)} done={t('receipt.copied')}>
        {t('receipt.copyText')}
      </CopyButton>
      <Button look="quiet" icon="download" onClick={download}>
        {t('receipt.csv')}
      </Button>
      <Button look="quiet" icon="print" onClick={() => window.print()}>
        {t('receipt.print')}
      </Button>
      {/* Said by the live region already. */}
      {downloaded !== null && (
        <span className={styles['done']} aria-hidden="true">
          {downloaded}
        </span>
      )}
    </div>
  )
}
