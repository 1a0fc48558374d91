import type { FrameLocator, Page } from '@playwright/test'
import type { HostPage } from '#test/portal-emulator/host/page-url.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'

/**
 * Opens a page of the portal in this tab, without the emulator's own panel, and gives the app's frame in it. The frame is
 * empty at first, and what a test did to it then would be lost.
 */
export async function openApp(
  tab: Page,
  portal: Portal,
  target: HostPage = { page: 'app' },
): Promise<FrameLocator> {
  await tab.goto(portal.pageUrl({ panel: false, ...target }))
  const frame = tab.frameLocator('iframe.app-frame')
  const isInSight = target.page === 'app' || target.placement === 'SONET_GROUP_DETAIL_TAB'
  if (isInSight) await frame.locator('#root').waitFor({ state: 'attached', timeout: 60_000 })
  return frame
}

/** The app's frame in the side slider that lies over the portal's page. */
export const appInSlider = (tab: Page): FrameLocator =>
  tab.frameLocator('iframe.slider-frame').frameLocator('iframe.app-frame')

/**
 * Makes this tab believe that it is eleven minutes later. A run is free at once when nobody has written to its record
 * for longer than the clocks of two devices differ (src/domain/journal/takeover.ts).
 */
export const elevenMinutesLater = (tab: Page): Promise<void> =>
  tab.clock.setSystemTime(Date.now() + 11 * 60_000)
