import { useRef, type ReactNode } from 'react'
import { idsOf, type ReceiptLine } from '#domain/receipt-line.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { Heading } from '#ui/heading.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { CopyButton } from './copy-button.tsx'
import type { ReceiptDeeds } from './receipt-deeds.ts'
import styles from './receipt.module.css'
import { atFirst, useDrawnRows } from './use-drawn-rows.ts'
import { useReceiptColumns } from './use-receipt-columns.tsx'

export interface ReceiptTableProps {
  readonly title: string
  readonly tone: 'ok' | 'bad'
  readonly lines: readonly ReceiptLine[]
  /** Heading of the column that tells what became of them. */
  readonly reason: string
  /** Several groups: each row names its group. */
  readonly several: boolean
  readonly deeds: ReceiptDeeds
}

/** People with the same outcome on the whole: invited, or not. */
export function ReceiptTable({ title, tone, lines, reason, several, deeds }: ReceiptTableProps): ReactNode {
  const { t } = useI18n()
  const { drawn, next, more } = useDrawnRows(lines)
  const columns = useReceiptColumns(lines, reason, several, deeds)
  const shownOf = useRef<HTMLParagraphElement>(null)
  const ids = idsOf(lines)
  const copyWords = t('receipt.copyIds', { count: ids.length })

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
          key={copyWords}
          words={copyWords}
          label={t('receipt.labelled', { words: copyWords, name: title })}
          text={() => ids.join('\n')}
          done={t('receipt.idsCopied', { count: ids.length })}
        />
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
