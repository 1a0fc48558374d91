import { personDetail } from '#domain/people/person-detail.ts'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { toneOf } from '#domain/receipt/outcome-tone.ts'
import { GroupLink } from '#features/record/group-link.tsx'
import type { Translate } from '#i18n/messages.ts'
import { outcomeTag } from '#i18n/outcome-tag.ts'
import type { Folding } from '#ui/tables/folding.ts'
import type { RowActions } from './row-actions.ts'
import type { ReceiptLayout } from './use-receipt-columns.tsx'

/** On a phone: one line a person, below the group where there are several. */
export function receiptFolding(
  t: Translate,
  { several }: ReceiptLayout,
  { openProfile, openGroup }: Pick<RowActions, 'openProfile' | 'openGroup'>,
): Folding<NamedRow> {
  return {
    level: 3,
    line: ({ name, photo, position, departments, userId, outcome }) => ({
      name,
      photo,
      detail: personDetail(position, departments),
      onOpen: openProfile && (() => openProfile(userId)),
      tag: outcomeTag(t, outcome),
      tone: toneOf(outcome),
    }),
    ...(several && {
      part: (line) => ({
        key: String(line.groupId),
        title: <GroupLink line={line} openGroup={openGroup} />,
      }),
    }),
  }
}
