import type { B24Frame } from '@bitrix24/b24jssdk'
import type { GroupId, UserId } from '#domain/ids.ts'

/** Pages of the portal that it opens beside the app, in its slider (frame.md 2.4, openPath). */
export interface PortalLinks {
  readonly openGroup: (id: GroupId) => void
  readonly openProfile: (id: UserId) => void
}

export function createPortalLinks(frame: B24Frame): PortalLinks {
  // The answer comes when the slider closes, or never; nothing waits for it.
  const open = (path: string): void => {
    frame.slider.openPath(frame.slider.getUrl(path)).catch(() => undefined)
  }
  return {
    openGroup: (id) => open(`/workgroups/group/${id}/`),
    openProfile: (id) => open(`/company/personal/user/${id}/`),
  }
}
