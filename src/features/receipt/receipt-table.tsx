import { useRef, type ReactNode } from 'react'
import { idsOf, type NamedRow } from '#domain/receipt/named-receipt.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { DataTable } from '#ui/tables/data-table.tsx'
import { CopyButton } from './copy-button.tsx'
import styles from './receipt.module.css'
import type { RowActions } from './row-actions.ts'
import { atFirst, useDrawnRows } from './use-drawn-rows.ts'
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
  const { drawn, next, more } = useDrawnRows(lines)
  const columns = useReceiptColumns(reason, layout, actions)
  const shownOf = useRef<HTMLParagraphElement>(null)
  const ids = idsOf(lines)
  const copyLabel = t('receipt.copyIds')

  const showMore = (): void => {
    // The button is about to vanish, and the focus must not vanish with it.
    if (drawn.length + next === lines.length) shownOf.current?.focus()
    more()
  }

  return (
    <section className={styles['section']}>
      <div className={styles['sectionHead']}>
        <Heading level={2}>
          <StatusDot tone={tone} /> {title} · {lines.length}
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
      <DataTable label={title} rows={drawn} rowKey={(line) => line.key} columns={columns} />
      {lines.length > atFirst && (
        <div className={styles['more']}>
          <p ref={shownOf} tabIndex={-1}>
            {t('receipt.shownOf', { shown: drawn.length, total: lines.length })}
          </p>
          {next > 0 && <Button onClick={showMore}>{t('receipt.showMore', { count: next })}</Button>}
        </div>
      )}
    </section>
  )
}
