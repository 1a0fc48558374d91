import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

for (const opening of ['get', 'post'] as const)
  for (const emptyOptions of ['array', 'string'] as const)
    test(`opened by ${opening}, empty options as ${emptyOptions}`, async ({ open }) => {
      const page = new InvitePage(await open({ page: 'app', opening, emptyOptions }))
      await page.chooseGroup('website', /Website relaunch/)
      await expect(page.button('Remove Website relaunch')).toBeVisible()
    })

test('the name of the page stands in the portal’s header, in the portal’s language', async ({
  open,
  page: browser,
}) => {
  await open({ page: 'app', lang: 'ru' })
  await expect(browser.locator('#pagetitle')).toHaveText('Приглашения')
})

test('the frame is as high as what is in it: it grows, shrinks, and never scrolls inside itself', async ({
  open,
  page: browser,
  cast,
}) => {
  // Narrow, because a widget's frame is never lower than 600 px (frame.md 1.2).
  await browser.setViewportSize({ width: 400, height: 900 })
  const frame = await open({
    page: 'group',
    groupId: cast.websiteRelaunch,
    placement: 'SONET_GROUP_DETAIL_TAB',
  })
  const page = new InvitePage(frame)
  const element = browser.locator('iframe.app-frame')
  const height = (): Promise<number> => element.evaluate(({ clientHeight }) => clientHeight)
  const content = (): Promise<number> =>
    frame.locator('#root').evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
  const fits = async (): Promise<boolean> => (await height()) >= (await content())

  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await expect.poll(fits).toBe(true)
  const before = await height()
  await page.choosePeople(
    ['Petrova', 'Elena Petrova'],
    ['Becker', 'Tom Becker'],
    ['Volkov', 'Pavel Volkov'],
    ['Mori', 'Kenji Mori'],
    ['Torres', 'Mila Torres'],
  )
  await expect.poll(height).toBeGreaterThan(before)
  await expect.poll(fits).toBe(true)
  await page.button('Clear').click()
  await expect.poll(height).toBeLessThanOrEqual(before)
})

test('in a side slider, where the portal refuses to be resized, everything can be reached', async ({
  page: browser,
  portal,
}) => {
  await browser.goto(portal.pageUrl({ page: 'app', popup: true, panel: false }))
  const page = new InvitePage(browser.frameLocator('iframe.slider-frame').frameLocator('iframe.app-frame'))
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited into Website relaunch')
})

test('what is typed before the portal has answered is kept and searched', async ({ open, portal }) => {
  portal.faults.add({ method: 'batch', kind: 'delay', ms: 3_000 })
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.people.fill('Torr')
  await expect(frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  await expect(page.people).toHaveValue('Torr')
})
