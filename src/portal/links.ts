import type { B24Frame } from '@bitrix24/b24jssdk'
import type { PortalLinks } from '#domain/portal-links.ts'

/** Pages that the portal opens in its slider, over the page (frame.md 2.4, openPath). */
export function createPortalLinks(frame: B24Frame): PortalLinks {
  // The answer comes when the slider closes, or never; nothing waits for it.
  const open = (path: string): void => {
    const address = frame.slider.getUrl(path)
    // Where the portal has no slider, the page opens as from any link.
    const follow = (): void => void window.open(address, '_blank', 'noopener')
    // The app for phones refuses, or says nothing (frame.md 7); browsers let a tab be opened only within the press.
    if (/Mobi/.test(navigator.userAgent)) follow()
    else frame.slider.openPath(address).catch(follow)
  }
  return {
    openGroup: (id) => open(`/workgroups/group/${id}/`),
    openProfile: (id) => open(`/company/personal/user/${id}/`),
    // Nothing ever answers it (frame.md 2.4).
    openChat: (id) => void frame.parent.imOpenMessenger(id).catch(() => undefined),
  }
}
