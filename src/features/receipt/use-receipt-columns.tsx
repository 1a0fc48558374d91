import { nextStepFor } from '#domain/next-step.ts'
import { detailOf, type ReceiptLine } from '#domain/receipt-line.ts'
import { useI18n } from '#i18n/i18n.tsx'
import type { Column } from '#ui/data-table.tsx'
import { FaceLine } from '#ui/face-line.tsx'
import { LinkButton } from '#ui/link-button.tsx'
import { NextStepButton } from './next-step-button.tsx'
import { OutcomeCell } from './outcome-cell.tsx'
import type { ReceiptDeeds } from './receipt-deeds.ts'

/** Person, group where there are several, outcome, what to do where something can be done, ID. */
export function useReceiptColumns(
  lines: readonly ReceiptLine[],
  reason: string,
  several: boolean,
  deeds: ReceiptDeeds,
): readonly [Column<ReceiptLine>, ...Column<ReceiptLine>[]] {
  const { t } = useI18n()
  const { openProfile, openGroup } = deeds

  const person: Column<ReceiptLine> = {
    key: 'person',
    title: t('receipt.person'),
    width: '34%',
    cell: (line) => (
      <FaceLine
        name={line.name}
        src={line.photo}
        detail={detailOf(line)}
        onOpen={openProfile && (() => openProfile(line.userId))}
      />
    ),
  }
  const group: Column<ReceiptLine> = {
    key: 'group',
    title: t('receipt.group'),
    width: '18%',
    cell: ({ groupName, groupId }) =>
      openGroup ? <LinkButton onClick={() => openGroup(groupId)}>{groupName}</LinkButton> : groupName,
  }
  const outcome: Column<ReceiptLine> = {
    key: 'outcome',
    title: reason,
    cell: (line) => <OutcomeCell line={line} checks={deeds.checks} />,
  }
  const todo: Column<ReceiptLine> = {
    key: 'todo',
    title: t('receipt.todo'),
    width: '22%',
    screenOnly: true,
    cell: (line) => <NextStepButton line={line} deeds={deeds} />,
  }
  const id: Column<ReceiptLine> = {
    key: 'id',
    title: t('receipt.id'),
    numeric: true,
    width: '80px',
    cell: (line) => line.userId,
  }
  const needsTodo = lines.some((line) => nextStepFor(line.outcome) !== null)
  return [person, ...(several ? [group] : []), outcome, ...(needsTodo ? [todo] : []), id]
}
