import { useMemo } from 'react'
import { namedGroups, type NamedGroup, type NamedRow } from '#domain/receipt/named-receipt.ts'
import { receiptOf } from '#domain/receipt/receipt.ts'
import type { LastReminderOf } from '#domain/sent/reminders.ts'
import { standingsOf, type RunNow, type StandingIn } from '#domain/sent/run-standing.ts'
import type { SentRun } from '#domain/sent/sent-run.ts'
import type { Standing } from '#domain/sent/standing.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { groupName, personName } from '#i18n/names.ts'
import { useKnownGroup } from '#queries/groups/known-group.ts'
import { useDepartmentNames } from '#queries/people/person-detail.ts'

/** Who may still answer, or be asked again, comes before those who are in. */
const inOrder: readonly Standing[] = [
  'waiting',
  'requested',
  'gone',
  'none',
  'dismissed',
  'unreadable',
  'group-gone',
  'in-group',
  'accepted',
]

export interface RunLines {
  readonly parts: readonly NamedGroup[]
  /** All rows, the open ones first. */
  readonly lines: readonly NamedRow[]
  /** Null until it is known. */
  readonly standing: StandingIn | null
  /** With the last reminder of those who wait. */
  readonly standingText: (line: NamedRow) => string
  readonly nameOf: (group: NamedGroup['groupId']) => string
}

const nobody: RunNow['people'] = []

/** The rows of a run with names, and where everybody stands as far as it is known. */
export function useRunLines(run: SentRun, now: RunNow | undefined, last: LastReminderOf): RunLines {
  const { t, moment } = useI18n()
  const knownGroup = useKnownGroup()
  const people = now?.people ?? nobody
  const departmentNames = useDepartmentNames(people)
  const standing = useMemo(() => (now ? standingsOf(run, now) : null), [run, now])

  const nameOf = (id: NamedGroup['groupId']): string => {
    const state = now?.rosters.get(id)
    return groupName(t, id, state?.state === 'read' ? state.roster.name : knownGroup(id)?.name)
  }
  const parts = namedGroups(receiptOf(run.outcomes), people, {
    person: (id, known) => personName(t, id, known?.name),
    departments: departmentNames,
    group: nameOf,
  })
  const all = parts.flatMap(({ notInvited, invited }) => [...notInvited, ...invited])
  const place = (line: NamedRow): number => inOrder.indexOf(standing?.(line.groupId, line.userId) ?? 'none')

  const standingText = (line: NamedRow): string => {
    const found = standing?.(line.groupId, line.userId) ?? 'unreadable'
    if (found !== 'waiting') return t(`standing.${found}`)
    const stands = t(line.outcome.kind === 'invited' ? 'standing.awaited' : 'standing.waiting')
    const reminder = last(line)
    if (!reminder) return stands
    return t(reminder.sure ? 'standing.reminded' : 'standing.perhapsReminded', {
      standing: stands,
      time: moment(reminder.at),
    })
  }
  return { parts, lines: all.toSorted((a, b) => place(a) - place(b)), standing, standingText, nameOf }
}
