import type { ReactNode } from 'react'
import type { GroupId, UserId } from '#domain/ids.ts'
import { peopleInMotion } from '#domain/people-progress.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { outcomeText } from '#i18n/texts.ts'
import type { RunSnapshot } from '#queries/run-snapshot.ts'
import { DataTable, type Column } from '#ui/data-table.tsx'

/** More would only rush by. */
const mostShown = 10

type Row = ReturnType<typeof peopleInMotion>[number]

/** Person by person: who is being sent, and what became of those before. */
export function PeopleInMotion({
  run,
  groupName,
}: {
  readonly run: RunSnapshot
  readonly groupName: (id: GroupId) => string
}): ReactNode {
  const { t } = useI18n()
  const rows = peopleInMotion(run.state, mostShown)
  if (rows.length === 0) return null
  const shown = new Set(rows.map(({ userId }) => userId))
  const names = new Map<UserId, string>()
  for (const { id, name } of run.people) if (shown.has(id)) names.set(id, name)

  const person: Column<Row> = {
    key: 'person',
    title: t('sending.person'),
    cell: ({ userId }) => names.get(userId) || t('people.unnamed', { id: String(userId) }),
  }
  const group: Column<Row> = {
    key: 'group',
    title: t('sending.group'),
    cell: ({ groupId }) => groupName(groupId),
  }
  const state: Column<Row> = {
    key: 'state',
    title: t('sending.state'),
    cell: ({ outcome }) => (outcome ? outcomeText(t, outcome) : t('sending.inFlight')),
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
