import { useId, useMemo, useState, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { peopleByVerdict, verdictMatrix, type MatrixRow } from '#domain/verdict-matrix.ts'
import type { Removal } from '#domain/verdict-removal.ts'
import type { VerdictCell } from '#domain/verdict-table.ts'
import type { Verdict } from '#domain/verdict.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { verdictText } from '#i18n/texts.ts'
import { usePersonDetail } from '#queries/person-detail.ts'
import { Card } from '#ui/card.tsx'
import { ChoiceChips } from '#ui/choice-chips.tsx'
import { Heading } from '#ui/heading.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { Tag } from '#ui/tag.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { WideTable, type WideColumn } from '#ui/wide-table.tsx'
import { PersonLine } from './person-line.tsx'
import styles from './verdict-matrix.module.css'
import { toneOf } from './verdict-tone.ts'

export interface VerdictMatrixProps {
  readonly cells: readonly VerdictCell[]
  readonly groupName: (id: GroupId) => string
  readonly onRemove: (removal: Removal) => void
}

/** Every chosen colleague in every chosen group, one verdict a cell. */
export function VerdictMatrixCard({ cells, groupName, onRemove }: VerdictMatrixProps): ReactNode {
  const { t } = useI18n()
  const id = useId()
  const detail = usePersonDetail()
  const [wanted, setWanted] = useState<Verdict | 'all'>('all')
  const { columns, rows } = useMemo(() => verdictMatrix(cells), [cells])
  const counts = useMemo(() => peopleByVerdict(rows), [rows])
  // The last one with a verdict may have gone while it was filtered by.
  const filter = wanted !== 'all' && counts.has(wanted) ? wanted : 'all'
  const shown = useMemo(
    () => (filter === 'all' ? rows : rows.filter(({ verdicts }) => verdicts.includes(filter))),
    [rows, filter],
  )

  const all: readonly WideColumn<MatrixRow>[] = [
    {
      key: 'person',
      title: t('matrix.colleague'),
      width: 'minmax(190px, 1.6fr)',
      cell: ({ person }) => <PersonLine person={person} detail={detail(person)} />,
    },
    ...columns.map(({ groupId, sendable }, place): WideColumn<MatrixRow> => ({
      key: String(groupId),
      width: 'minmax(130px, 1fr)',
      title: (
        <>
          <bdi className={styles['group']}>{groupName(groupId)}</bdi>
          <span className={styles['sum']}>{t('matrix.sum', { some: sendable, all: rows.length })}</span>
        </>
      ),
      cell: ({ verdicts }) => {
        const verdict = verdicts[place] ?? 'checking'
        return <Tag tone={toneOf(verdict)}>{t(`matrix.cell.${verdict}`)}</Tag>
      },
    })),
    {
      key: 'sum',
      title: t('matrix.groups'),
      width: '104px',
      cell: ({ sendable }) => (
        <span className={styles['sum']}>{t('matrix.sum', { some: sendable, all: columns.length })}</span>
      ),
    },
    {
      key: 'remove',
      title: <VisuallyHidden>{t('action.remove')}</VisuallyHidden>,
      width: '112px',
      cell: ({ person }) => (
        <LinkButton
          label={t('tokens.remove', { name: person.name })}
          onClick={() => onRemove({ kind: 'people', ids: [person.id] })}
        >
          {t('action.remove')}
        </LinkButton>
      ),
    },
  ]

  return (
    <Card labelledBy={id}>
      <Heading level={2} id={id}>
        {t('matrix.title')}
      </Heading>
      <div className={styles['filter']}>
        <ChoiceChips
          label={t('matrix.filter')}
          chosen={filter}
          onChoose={setWanted}
          choices={[
            { value: 'all', words: t('matrix.all'), count: rows.length },
            ...[...counts].map(([verdict, count]) => ({
              value: verdict,
              words: verdictText(t, verdict),
              count,
            })),
          ]}
        />
      </div>
      <WideTable
        label={t('matrix.title')}
        columns={all}
        rows={shown}
        rowKey={({ person }) => String(person.id)}
        minWidth={420 + columns.length * 130}
      />
    </Card>
  )
}
