import { useI18n } from '#i18n/i18n.tsx'
import { useState, type ReactNode } from 'react'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import type { StandingCounts } from '#domain/sent/standing.ts'
import { DrawnTable } from '#features/record/drawn-table.tsx'
import styles from './sent.module.css'
import { sentFolding } from './sent-folding.tsx'
import { StandingFilter, type ShownStanding } from './standing-filter.tsx'
import { useSentColumns, type SentColumns } from './use-sent-columns.tsx'

export interface StandingTableProps extends SentColumns {
  readonly title: string
  readonly lines: readonly NamedRow[]
  readonly counts: StandingCounts
  /** Invitations are withdrawn on the pages of their groups, to which the rows lead. */
  readonly withdrawnThere: boolean
}

/** Everybody of a run, or those who stand as is asked for. */
export function StandingTable(props: StandingTableProps): ReactNode {
  const { title, lines, counts, withdrawnThere, ...columnsOf } = props
  const { t } = useI18n()
  const [shown, setShown] = useState<ShownStanding>('all')
  const columns = useSentColumns(columnsOf)
  const { standing, chats, several, links } = columnsOf
  const visible =
    standing === null || shown === 'all' || counts[shown] === 0
      ? lines
      : lines.filter((line) => standing(line.groupId, line.userId) === shown)
  return (
    <>
      {standing && (
        <div className={styles['note']}>
          <StandingFilter counts={counts} shown={shown} onShow={setShown} />
        </div>
      )}
      {standing && counts.gone > 0 && <p className={styles['note']}>{t('run.goneText')}</p>}
      {standing && chats && counts.waiting > 0 && <p className={styles['note']}>{t('followUp.noScope')}</p>}
      {withdrawnThere && <p className={styles['note']}>{t('followUp.withdrawInEach')}</p>}
      {lines.length === 0 ? (
        <p>{t('run.nobody')}</p>
      ) : (
        <DrawnTable
          label={title}
          rows={visible}
          rowKey={(line) => line.key}
          columns={columns}
          folding={sentFolding(t, several, standing, links)}
        />
      )}
    </>
  )
}
