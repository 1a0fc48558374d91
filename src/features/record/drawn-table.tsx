import { useRef } from 'react'
import { useI18n } from '#i18n/i18n.tsx'
import { Button } from '#ui/button.tsx'
import { DataTable, type DataTableProps } from '#ui/tables/data-table.tsx'
import type { Folding } from '#ui/tables/folding.ts'
import { useNarrow } from '#ui/tables/use-narrow.ts'
import { FoldedTable } from './folded-table.tsx'
import styles from './record.module.css'
import { mostWhole, useDrawnRows } from './use-drawn-rows.ts'

export interface DrawnTableProps<Row> extends DataTableProps<Row> {
  /** One line for each row on a phone; without it, rows wrap there. */
  readonly folding?: Folding<Row>
}

/** A table of which the first rows are drawn, and more when asked for; all of them, with all columns, on paper. */
export function DrawnTable<Row>({ rows, folding, ...table }: DrawnTableProps<Row>) {
  const { t } = useI18n()
  const narrow = useNarrow()
  const { drawn, count, next, more, printing } = useDrawnRows(rows)
  const shownOf = useRef<HTMLParagraphElement>(null)

  const showMore = (): void => {
    // The button is about to vanish, and the focus must not vanish with it.
    if (count + next === rows.length) shownOf.current?.focus()
    more()
  }

  return (
    <>
      {folding && narrow && !printing ? (
        <FoldedTable {...table} rows={drawn} folding={folding} />
      ) : (
        <DataTable {...table} rows={drawn} />
      )}
      {rows.length > mostWhole && (
        <div className={styles['more']}>
          <p ref={shownOf} tabIndex={-1}>
            {t('receipt.shownOf', { shown: count, total: rows.length })}
          </p>
          {next > 0 && <Button onClick={showMore}>{t('receipt.showMore', { count: next })}</Button>}
        </div>
      )}
    </>
  )
}
