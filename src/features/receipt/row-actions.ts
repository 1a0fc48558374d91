import type { GroupId, UserId } from '#domain/ids.ts'
import type { GroupChecks } from '#domain/receipt/group-check.ts'

/** What can be done from a row. */
export interface RowActions {
  readonly checks: GroupChecks
  /** Reads the group once more. */
  readonly check: (id: GroupId) => void
  /** Undefined while the portal's pages cannot be opened. */
  readonly openProfile: ((id: UserId) => void) | undefined
  readonly openGroup: ((id: GroupId) => void) | undefined
}
