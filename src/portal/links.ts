import type { B24Frame } from '@bitrix24/b24jssdk'
import type { PortalLinks } from '#domain/portal-links.ts'

/** Pages that the portal opens in its slider, over the page (frame.md 2.4, openPath). */
export function createPortalLinks(frame: B24Frame): PortalLinks {
  // The answer comes when the slider closes, or never; nothing waits for it.
  const open = (path: string): void => {
    frame.slider.openPath(frame.slider.getUrl(path)).catch(() => undefined)
  }
  return {
    openGroup: (id) => open(`/workgroups/group/${id}/`),
    openProfile: (id) => open(`/company/personal/user/${id}/`),
    // Nothing ever answers it (frame.md 2.4).
    openChat: (id) => void frame.parent.imOpenMessenger(id).catch(() => undefined),
  }
}
