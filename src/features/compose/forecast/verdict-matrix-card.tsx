import { useId, useMemo, useState, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import type { VerdictCell } from '#domain/verdict/forecast.ts'
import { peopleByVerdict, verdictMatrix, type MatrixRow } from '#domain/verdict/matrix.ts'
import type { Removal } from '#domain/verdict/removal.ts'
import type { Verdict } from '#domain/verdict/verdict.ts'
import { toneOf } from '#features/compose/verdict-tone.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { personName } from '#i18n/names.ts'
import { verdictText } from '#i18n/texts.ts'
import { usePersonDetail } from '#queries/people/person-detail.ts'
import { Card } from '#ui/card.tsx'
import { FaceLine } from '#ui/faces/face-line.tsx'
import { ChoiceChips } from '#ui/fields/choice-chips.tsx'
import { Heading } from '#ui/heading.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { WideTable, type WideColumn } from '#ui/tables/wide-table.tsx'
import { Tag } from '#ui/tag.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import styles from './verdict-matrix-card.module.css'

export interface VerdictMatrixCardProps {
  readonly cells: readonly VerdictCell[]
  readonly groupName: (id: GroupId) => string
  readonly onRemove: (removal: Removal) => void
}

/** Every chosen colleague in every chosen group, one verdict a cell. */
export function VerdictMatrixCard({ cells, groupName, onRemove }: VerdictMatrixCardProps): ReactNode {
  const { t } = useI18n()
  const id = useId()
  const [wanted, setWanted] = useState<Verdict | 'all'>('all')
  const { columns, rows } = useMemo(() => verdictMatrix(cells), [cells])
  const detail = usePersonDetail(useMemo(() => rows.map(({ person }) => person), [rows]))
  const counts = useMemo(() => peopleByVerdict(rows), [rows])
  // The filter falls back to everybody once nobody has its verdict any more.
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
      cell: ({ person }) => (
        <FaceLine
          oneLine
          name={personName(t, person.id, person.name)}
          src={person.photo}
          colorKey={String(person.id)}
          detail={detail(person)}
        />
      ),
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
            { value: 'all', label: t('matrix.all'), count: rows.length },
            ...[...counts].map(([verdict, count]) => ({
              value: verdict,
              label: verdictText(t, verdict),
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
