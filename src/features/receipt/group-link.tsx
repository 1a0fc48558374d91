import type { ReactNode } from 'react'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { LinkButton } from '#ui/link-button.tsx'
import type { RowActions } from './row-actions.ts'

/** The group of a row, which leads there where the portal's pages can be opened. */
export function GroupLink({
  line: { groupId, groupName },
  openGroup,
}: {
  readonly line: NamedRow
  readonly openGroup: RowActions['openGroup']
}): ReactNode {
  return openGroup ? <LinkButton onClick={() => openGroup(groupId)}>{groupName}</LinkButton> : groupName
}
