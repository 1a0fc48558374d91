import type { GroupId, UserId } from './ids.ts'

/** Pages of the portal, opened beside the app. */
export interface PortalLinks {
  readonly openGroup: (id: GroupId) => void
  readonly openProfile: (id: UserId) => void
}
