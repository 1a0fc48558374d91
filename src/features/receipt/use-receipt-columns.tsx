import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { usePersonColumn } from '#features/record/use-person-column.tsx'
import { GroupLink } from '#features/record/group-link.tsx'
import { useI18n } from '#i18n/i18n.tsx'
import type { Column } from '#ui/tables/data-table.tsx'
import { NextStepButton } from './next-step-button.tsx'
import { OutcomeCell } from './outcome-cell.tsx'
import type { RowActions } from './row-actions.ts'

export interface ReceiptLayout {
  /** Several groups: each row names its group. */
  readonly several: boolean
  /** In some row there is something to do. Both tables have the same columns, so that they stand under each other. */
  readonly steps: boolean
}

/** Person, group where there are several, outcome, what to do where something can be done, ID. */
export function useReceiptColumns(
  reason: string,
  { several, steps }: ReceiptLayout,
  actions: RowActions,
): readonly [Column<NamedRow>, ...Column<NamedRow>[]] {
  const { t } = useI18n()
  const { openProfile, openGroup } = actions

  const person = usePersonColumn(several, openProfile)
  const group: Column<NamedRow> = {
    key: 'group',
    title: t('receipt.group'),
    width: '16%',
    inTitle: true,
    cell: (line) => <GroupLink line={line} openGroup={openGroup} />,
  }
  const outcome: Column<NamedRow> = {
    key: 'outcome',
    title: reason,
    cell: (line) => <OutcomeCell line={line} checks={actions.checks} />,
  }
  const todo: Column<NamedRow> = {
    key: 'todo',
    title: t('receipt.todo'),
    // What is left is for the reasons.
    width: several ? '16%' : '20%',
    screenOnly: true,
    cell: (line) => <NextStepButton line={line} actions={actions} />,
  }
  const id: Column<NamedRow> = {
    key: 'id',
    title: t('receipt.id'),
    numeric: true,
    width: '60px',
    cell: (line) => line.userId,
  }
  return [person, ...(several ? [group] : []), outcome, ...(steps ? [todo] : []), id]
}
