import type { FrameLocator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

/** Of everything that can take the focus by Tab: its name, where no outline shows that it has. */
async function withoutRing(frame: FrameLocator): Promise<readonly string[]> {
  const missing: string[] = []
  const focused = frame.locator(':focus')
  await frame.getByRole('combobox', { name: 'Groups' }).focus()
  for (let presses = 0; presses < 12; presses += 1) {
    const found = await focused.evaluate((element) => {
      // The field around an input may show the ring for it.
      const rings = [
        element,
        element.parentElement,
        element.parentElement?.parentElement,
        element.closest('label'),
      ]
      const seen = rings.some((each) => {
        if (!each) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(each)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })
      return seen ? null : (element.getAttribute('aria-label') ?? element.outerHTML)
    })
    if (found !== null) missing.push(found)
    await focused.press('Tab')
    if ((await focused.count()) === 0) break
  }
  return missing
}

test('the focus is seen in forced colours', async ({ open, page: tab }) => {
  await tab.emulateMedia({ forcedColors: 'active' })
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await expect(page.button('Invite 1')).toBeVisible()
  await expect
    .poll(() => frame.locator('html').evaluate(() => matchMedia('(forced-colors: active)').matches))
    .toBe(true)
  expect(await withoutRing(frame)).toEqual([])
})

test('nothing moves by itself where less motion is asked for', async ({ open, page: tab, portal }) => {
  await tab.emulateMedia({ reducedMotion: 'reduce' })
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  const moving = () =>
    frame.locator('html').evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
        .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML ?? '') : '')),
    )
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  expect(await moving()).toEqual([])
  await page.addFrom('Department')
  expect(await moving()).toEqual([])
  await frame.getByRole('dialog').press('Escape')
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'unavailable', when: { times: 2 } })
  await page.button('Invite 1').click()
  await expect(frame.getByRole('progressbar').first()).toBeVisible()
  expect(await moving()).toEqual([])
})
