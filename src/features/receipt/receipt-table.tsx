import type { ReactNode } from 'react'
import { idsOf, type NamedRow } from '#domain/receipt/named-receipt.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Heading } from '#ui/heading.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { CopyButton } from '#features/record/copy-button.tsx'
import { DrawnTable } from '#features/record/drawn-table.tsx'
import styles from './receipt.module.css'
import { receiptFolding } from './receipt-folding.tsx'
import type { RowActions } from './row-actions.ts'
import { useReceiptColumns, type ReceiptLayout } from './use-receipt-columns.tsx'

export interface ReceiptTableProps {
  readonly title: string
  readonly tone: 'ok' | 'bad'
  readonly lines: readonly NamedRow[]
  /** Heading of the column that tells what became of them. */
  readonly reason: string
  readonly layout: ReceiptLayout
  readonly actions: RowActions
}

/** People with the same outcome on the whole: invited, or not. */
export function ReceiptTable({ title, tone, lines, reason, layout, actions }: ReceiptTableProps): ReactNode {
  const { t } = useI18n()
  const columns = useReceiptColumns(reason, layout, actions)
  const folding = receiptFolding(t, layout, actions)
  const ids = idsOf(lines)
  const copyLabel = t('receipt.copyIds')

  return (
    <section className={styles['section']}>
      <div className={styles['sectionHead']}>
        <Heading level={2}>
          <StatusDot tone={tone} /> {title} · {t('number.plain', { count: lines.length })}
        </Heading>
        <CopyButton
          key={copyLabel}
          label={t('receipt.labelled', { words: copyLabel, name: title })}
          text={() => ids.join('\n')}
          done={t('receipt.idsCopied', { count: ids.length })}
        >
          {copyLabel}
        </CopyButton>
      </div>
      <DrawnTable
        label={title}
        rows={lines}
        rowKey={(line) => line.key}
        columns={columns}
        folding={folding}
      />
    </section>
  )
}
