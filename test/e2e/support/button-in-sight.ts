import { expect, type Page } from '@playwright/test'
import type { InvitePage } from '#test/e2e/pages/invite-page.ts'

/** How much of the button lies outside the portal's window, in pixels. */
async function outOfSight(tab: Page, page: InvitePage): Promise<number> {
  const box = await page.button(/^(Invite|Send) \d/).boundingBox()
  const height = tab.viewportSize()?.height ?? 0
  return box ? Math.max(0, -box.y, box.y + box.height - height) : Infinity
}

/** Scrolls the portal's own page to its top, its middle and its end, and looks for the button that sends. */
export async function expectButtonInSight(tab: Page, page: InvitePage): Promise<void> {
  await expect(page.button(/^(Invite|Send) \d/)).toBeEnabled()
  for (const share of [0, 0.5, 1]) {
    await tab.evaluate((part) => {
      const all = document.scrollingElement
      all?.scrollTo(0, (all.scrollHeight - innerHeight) * part)
    }, share)
    await expect.poll(() => outOfSight(tab, page)).toBeLessThanOrEqual(2)
  }
}
