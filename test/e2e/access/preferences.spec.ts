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

/**
 * Notes on the page every transition and animation from now on, however short: a look at what moves just then would miss
 * most. What only breathes in its place does not move.
 */
const recordMotion = (frame: FrameLocator): Promise<void> =>
  frame.locator('html').evaluate((html) => {
    const note = (what: string, { target }: Event): void => {
      const where = target instanceof Element ? target.className : ''
      html.dataset['moved'] = `${html.dataset['moved'] ?? ''}${what} of ${where}; `
    }
    document.addEventListener('transitionrun', (event) => note(event.propertyName, event))
    document.addEventListener('animationstart', (event) => {
      if (!event.animationName.includes('breathe')) note(event.animationName, event)
    })
  })

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
  await expect(page.people).toBeVisible()
  await recordMotion(frame)
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await page.addFrom('Department')
  await expect(frame.getByRole('dialog')).toBeVisible()
  await frame.getByRole('dialog').press('Escape')
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'unavailable', when: { times: 2 } })
  await page.button('Invite 1').click()
  await expect(frame.getByRole('progressbar').first()).toBeVisible()
  await expect(frame.locator('html')).not.toHaveAttribute('data-moved')
})
