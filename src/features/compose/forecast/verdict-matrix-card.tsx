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
import { RowButton } from '#ui/tables/row-button.tsx'
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
  // The panel names a single person; what everybody has leaves nobody out.
  const choices = [...counts].filter(([, count]) => count > 1 && count < rows.length)
  // The filter falls back to everybody once nobody has its verdict any more.
  const filter = choices.some(([verdict]) => verdict === wanted) ? wanted : 'all'
  const shown = useMemo(
    () => (filter === 'all' ? rows : rows.filter(({ verdicts }) => verdicts.includes(filter))),
    [rows, filter],
  )
  const severalGroups = columns.length > 1

  const all: readonly WideColumn<MatrixRow>[] = [
    {
      key: 'person',
      title: t('matrix.colleague'),
      width: 'minmax(var(--matrix-first), 1.6fr)',
      cell: ({ person }) => (
        <FaceLine
          oneLine="detail"
          size={26}
          name={personName(t, person.id, person.name)}
          src={person.photo}
          colorKey={String(person.id)}
          detail={detail(person)}
        />
      ),
    },
    ...columns.map(({ groupId, sendable }, place): WideColumn<MatrixRow> => ({
      key: String(groupId),
      width: 'minmax(var(--matrix-group), 1fr)',
      title: (
        <div>
          <bdi className={styles['group']} title={groupName(groupId)}>
            {groupName(groupId)}
          </bdi>{' '}
          <span className={styles['sum']}>{t('matrix.sum', { some: sendable, all: rows.length })}</span>
        </div>
      ),
      cell: ({ verdicts }) => {
        const verdict = verdicts[place] ?? 'checking'
        return (
          <span>
            <Tag tone={toneOf(verdict)}>{t(`matrix.cell.${verdict}`)}</Tag>
          </span>
        )
      },
    })),
    {
      key: 'remove',
      title: severalGroups ? (
        <span className={styles['endTitle']}>{t('matrix.groups')}</span>
      ) : (
        <VisuallyHidden>{t('action.remove')}</VisuallyHidden>
      ),
      width: 'var(--matrix-last)',
      cell: ({ person, sendable }) => (
        <span className={styles['end']}>
          {severalGroups && (
            <span className={styles['sum']}>{t('matrix.sum', { some: sendable, all: columns.length })}</span>
          )}
          <RowButton
            icon="cross"
            label={t('tokens.remove', { name: person.name })}
            onClick={() => onRemove({ kind: 'people', ids: [person.id] })}
          />
        </span>
      ),
    },
  ]

  return (
    <Card labelledBy={id}>
      <Heading level={2} id={id} takesFocus>
        {t('matrix.title')}
      </Heading>
      {choices.length > 0 && (
        <div className={styles['filter']}>
          <ChoiceChips
            label={t('matrix.filter')}
            chosen={filter}
            onChoose={setWanted}
            choices={[
              { value: 'all', label: t('matrix.all'), count: t('number.plain', { count: rows.length }) },
              ...choices.map(([verdict, count]) => ({
                value: verdict,
                label: verdictText(t, verdict),
                count: t('number.plain', { count }),
              })),
            ]}
          />
        </div>
      )}
      <div className={styles['table']}>
        <WideTable
          label={t('matrix.title')}
          columns={all}
          rows={shown}
          rowKey={({ person }) => String(person.id)}
          minWidth={`calc(var(--matrix-first) + ${columns.length} * var(--matrix-group) + var(--matrix-last))`}
        />
      </div>
    </Card>
  )
}
