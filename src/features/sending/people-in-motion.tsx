import { useMemo, type ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import { personDetail } from '#domain/people/person-detail.ts'
import type { Person } from '#domain/people/person.ts'
import { peopleInMotion } from '#domain/run/progress.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { personName } from '#i18n/names.ts'
import { useDepartmentNames } from '#queries/people/person-detail.ts'
import type { LiveRun } from '#queries/run/shown-run.ts'
import { FaceLine } from '#ui/faces/face-line.tsx'
import { LongList } from '#ui/tables/long-list.tsx'
import { StandingMark } from './standing-mark.tsx'

/** Department names are shown where they are known, and not requested. */
const nobody: readonly Person[] = []

/** Everybody of the run, each in their place: who was sent, who is being sent, who comes next. */
export function PeopleInMotion({
  run,
  groupName,
}: {
  readonly run: LiveRun
  readonly groupName: (id: GroupId) => string
}): ReactNode {
  const { t } = useI18n()
  const departmentNames = useDepartmentNames(nobody)
  const { count, at, firstOpen } = useMemo(() => peopleInMotion(run.state), [run.state])
  const known = useMemo(() => new Map(run.people.map((person) => [person.id, person])), [run.people])
  const several = run.state.groups.length > 1
  const detailOf = (found: Person | undefined): string =>
    found ? personDetail(found.position, departmentNames(found)) : ''

  const cells = (index: number): readonly [ReactNode, ReactNode] => {
    const row = at(index)
    if (!row) return [null, null]
    const found = known.get(row.userId)
    return [
      <FaceLine
        key="person"
        oneLine
        name={personName(t, row.userId, found?.name)}
        src={found?.photo ?? null}
        detail={several ? groupName(row.groupId) : detailOf(found)}
      />,
      <StandingMark key="state" standing={row.standing} />,
    ]
  }
  if (count === 0) return null
  return (
    <LongList
      label={t('sending.people')}
      titles={[t('sending.person'), t('sending.state')]}
      count={count}
      cells={cells}
      follow={firstOpen}
    />
  )
}
