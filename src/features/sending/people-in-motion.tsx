import type { ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { personDetail } from '#domain/people/person-detail.ts'
import type { Person } from '#domain/people/person.ts'
import { toneOf } from '#domain/receipt/outcome-tone.ts'
import { peopleInMotion, type PersonProgress } from '#domain/run/progress.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { personName } from '#i18n/names.ts'
import { outcomeText } from '#i18n/texts.ts'
import { useDepartmentNames } from '#queries/people/person-detail.ts'
import type { LiveRun } from '#queries/run/shown-run.ts'
import { FaceLine } from '#ui/faces/face-line.tsx'
import { Spinner } from '#ui/spinner.tsx'
import { DataTable, type Column } from '#ui/tables/data-table.tsx'
import { Tag } from '#ui/tag.tsx'
import styles from './sending.module.css'

/** More would rush by too fast to be read. */
const mostShown = 20

/** Department names are requested for no more people than this. */
const nobody: readonly Person[] = []

/** Person by person, each in their place: who was sent, who is being sent, who comes next. */
export function PeopleInMotion({
  run,
  groupName,
}: {
  readonly run: LiveRun
  readonly groupName: (id: GroupId) => string
}): ReactNode {
  const i18n = useI18n()
  const { t } = i18n
  const departmentNames = useDepartmentNames(nobody)
  const rows = peopleInMotion(run.state, mostShown)
  if (rows.length === 0) return null
  const shown = new Set(rows.map(({ userId }) => userId))
  const known = new Map(run.people.filter(({ id }) => shown.has(id)).map((person) => [person.id, person]))

  const person: Column<PersonProgress> = {
    key: 'person',
    title: t('sending.person'),
    cell: ({ userId }) => {
      const found = known.get(userId)
      return (
        <FaceLine
          name={personName(t, userId, found?.name)}
          src={found?.photo ?? null}
          detail={found ? personDetail(found.position, departmentNames(found)) : ''}
        />
      )
    },
  }
  const group: Column<PersonProgress> = {
    key: 'group',
    title: t('sending.group'),
    cell: ({ groupId }) => groupName(groupId),
  }
  const state: Column<PersonProgress> = {
    key: 'state',
    title: t('sending.state'),
    // The same for whatever stands in it: the columns must not move while one reads.
    width: '35%',
    cell: ({ standing }) =>
      typeof standing === 'string' ? (
        <span className={styles['standing']}>
          {standing !== 'next' && <Spinner />}
          {t(`sending.person.${standing}`)}
        </span>
      ) : (
        <Tag tone={toneOf(standing)}>{outcomeText(i18n, standing)}</Tag>
      ),
  }
  return (
    <DataTable
      label={t('sending.people')}
      rows={rows}
      rowKey={({ groupId, userId }) => `${groupId}:${userId}`}
      columns={run.state.groups.length > 1 ? [person, group, state] : [person, state]}
    />
  )
}
