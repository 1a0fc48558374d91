import type { ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import type { GroupProgress } from '#domain/run/progress.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { DataTable } from '#ui/tables/data-table.tsx'

/** Progress group by group, and what is happening there. For a single group the headline says it. */
export function GroupsInMotion({
  groups,
  groupName,
}: {
  readonly groups: readonly GroupProgress[]
  readonly groupName: (id: GroupId) => string
}): ReactNode {
  const { t } = useI18n()
  return (
    <DataTable
      label={t('groups.label')}
      rows={groups}
      rowKey={({ groupId }) => String(groupId)}
      columns={[
        { key: 'group', title: t('sending.group'), cell: ({ groupId }) => groupName(groupId) },
        {
          key: 'progress',
          title: t('sending.groupProgress'),
          cell: ({ done, total }) => t('sending.of', { done, total }),
        },
        { key: 'now', title: t('sending.now'), cell: ({ activity }) => t(`sending.activity.${activity}`) },
      ]}
    />
  )
}
