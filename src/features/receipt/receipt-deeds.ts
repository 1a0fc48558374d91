import type { GroupChecks } from '#domain/group-check.ts'
import type { GroupId, UserId } from '#domain/ids.ts'

/** What can be done from a row. */
export interface ReceiptDeeds {
  readonly checks: GroupChecks
  /** Reads the group once more. */
  readonly check: (id: GroupId) => void
  /** Undefined while the portal's pages cannot be opened. */
  readonly openProfile: ((id: UserId) => void) | undefined
  readonly openGroup: ((id: GroupId) => void) | undefined
}
