import type { ReactNode } from 'react'
import type { GroupId } from '#domain/ids.ts'
import type { NamedRow } from '#domain/receipt/named-receipt.ts'
import { LinkButton } from '#ui/link-button.tsx'

/** The group of a row, which leads there where the portal's pages can be opened. */
export function GroupLink({
  line: { groupId, groupName },
  openGroup,
}: {
  readonly line: NamedRow
  /** Undefined where it cannot be opened. */
  readonly openGroup: ((id: GroupId) => void) | undefined
}): ReactNode {
  return openGroup ? <LinkButton onClick={() => openGroup(groupId)}>{groupName}</LinkButton> : groupName
}
