import type { GroupId, UserId } from './ids.ts'

/** Pages of the portal, opened beside the app. */
export interface PortalLinks {
  readonly openGroup: (id: GroupId) => void
  readonly openProfile: (id: UserId) => void
  /** The portal's messenger, with the chat of this person. */
  readonly openChat: (id: UserId) => void
}
