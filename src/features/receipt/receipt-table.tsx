import { useState, type ReactNode } from 'react'
import type { UserId } from '#domain/ids.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { outcomeText } from '#i18n/texts.ts'
import { usePersonDetail } from '#queries/person-detail.ts'
import { Button } from '#ui/button.tsx'
import { DataTable, type Column } from '#ui/data-table.tsx'
import { FaceLine } from '#ui/face-line.tsx'
import { Heading } from '#ui/heading.tsx'
import { StatusDot } from '#ui/status-dot.tsx'
import { Tag } from '#ui/tag.tsx'
import { toneOf, type ReceiptLine } from './receipt-lines.ts'
import styles from './receipt.module.css'

/** Rows drawn at first; a receipt of thousands must not hold the page up. */
const shownAtFirst = 200

export interface ReceiptTableProps {
  readonly title: string
  readonly tone: 'ok' | 'bad'
  readonly lines: readonly ReceiptLine[]
  /** Heading of the column that tells what became of them. */
  readonly reason: string
  /** Several groups: each row names its group. */
  readonly several: boolean
  readonly onOpen: ((id: UserId) => void) | undefined
}

/** People with the same outcome on the whole: invited, or not. */
export function ReceiptTable({ title, tone, lines, reason, several, onOpen }: ReceiptTableProps): ReactNode {
  const { t } = useI18n()
  const detail = usePersonDetail()
  const [all, setAll] = useState(false)
  const rows = all ? lines : lines.slice(0, shownAtFirst)
  const hidden = lines.length - rows.length

  const person: Column<ReceiptLine> = {
    key: 'person',
    title: t('receipt.person'),
    cell: ({ person: face, userId }) => (
      <FaceLine
        name={face?.name || t('people.unnamed', { id: String(userId) })}
        src={face?.photo ?? undefined}
        detail={face ? detail(face) : ''}
        onOpen={onOpen && (() => onOpen(userId))}
      />
    ),
  }
  const group: Column<ReceiptLine> = {
    key: 'group',
    title: t('receipt.group'),
    cell: (line) => line.groupName,
  }
  const outcome: Column<ReceiptLine> = {
    key: 'outcome',
    title: reason,
    cell: (line) => <Tag tone={toneOf(line.outcome)}>{outcomeText(t, line.outcome)}</Tag>,
  }
  const id: Column<ReceiptLine> = {
    key: 'id',
    title: t('receipt.id'),
    numeric: true,
    cell: (line) => line.userId,
  }

  return (
    <section className={styles['section']}>
      <Heading level={2}>
        <StatusDot tone={tone} /> {title} · {lines.length}
      </Heading>
      <DataTable
        label={title}
        rows={rows}
        rowKey={(line) => line.key}
        columns={[person, ...(several ? [group] : []), outcome, ...(tone === 'ok' ? [id] : [])]}
      />
      {hidden > 0 && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t('receipt.showMore', { count: hidden })}
        </Button>
      )}
    </section>
  )
}
