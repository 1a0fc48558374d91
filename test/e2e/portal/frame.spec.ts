import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { SentPage } from '#test/e2e/pages/sent-page.ts'
import { appInSlider } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'

for (const opening of ['get', 'post'] as const)
  for (const emptyOptions of ['array', 'string'] as const)
    test(`the page works when opened by ${opening}, with empty options as ${emptyOptions}`, async ({
      open,
    }) => {
      const page = new InvitePage(await open({ page: 'app', opening, emptyOptions }))
      await page.chooseGroup('website', /Website relaunch/)
      await expect(page.button('Remove Website relaunch')).toBeVisible()
    })

test('the portal’s header shows the name of the page in the portal’s language', async ({
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
  const fits = async (): Promise<boolean> => (await height()) === Math.max(600, await content())

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
  const grown = await height()
  await page.button('Clear').click()
  await expect.poll(height).toBeLessThan(grown)
  await expect.poll(fits).toBe(true)
})

test('F03: the frame is as wide as its place, whichever way the window changes, and never scrolls sideways', async ({
  open,
  page: browser,
}) => {
  await browser.setViewportSize({ width: 900, height: 800 })
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  const box = browser.locator('.app-layout')
  const room = (): Promise<number> => box.evaluate(({ parentElement }) => parentElement?.clientWidth ?? 0)
  const sideways = (): Promise<number> =>
    page.frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
  for (const width of [1_400, 600, 900]) {
    await browser.setViewportSize({ width, height: 800 })
    await expect
      .poll(async () => {
        const padding = await box.evaluate(({ parentElement }) => {
          const { paddingLeft, paddingRight } = getComputedStyle(parentElement ?? document.body)
          return Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight)
        })
        return (await box.evaluate(({ clientWidth }) => clientWidth)) + padding - (await room())
      })
      .toBe(0)
    await expect.poll(sideways).toBe(0)
  }
})

test('no state of the page has a scroll bar across it at 1280 px, or an error in the console', async ({
  page: browser,
  portal,
  cast,
}) => {
  const complaints: string[] = []
  browser.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  browser.on('pageerror', (error) => complaints.push(error.message))
  await browser.setViewportSize({ width: 1280, height: 720 })
  keepDraft(portal, cast, [cast.websiteRelaunch], [cast.mila, cast.ian, cast.member, cast.longName])
  // Where a moderator sees it: in the slider.
  await browser.goto(portal.pageUrl({ page: 'app', popup: true, panel: false }))
  const page = new InvitePage(appInSlider(browser))
  const { frame } = page
  const fits = async (): Promise<void> => {
    const wider = await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(wider).toBe(0)
  }
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await page.groups.click()
  await expect(frame.getByRole('option').first()).toBeVisible()
  await fits()
  await page.groups.press('Escape')
  for (const source of ['Department', 'Another group', 'Saved list'] as const) {
    await page.addFrom(source)
    await expect(frame.getByRole('dialog')).toBeVisible()
    await fits()
    await frame.locator('body').press('Escape')
  }
  await page.button('Settings').click()
  await expect(frame.getByRole('heading', { name: 'About' })).toBeVisible()
  await fits()
  await page.button('Close the settings').click()
  const list = new MatchingPage(frame)
  await list.paste('Mila Torres\nPeter\nnobody@x.example')
  await list.done()
  await fits()
  await page.button(/^Back$/).click()
  await page.button('Invite 3 of 4').click()
  await expect(page.heading).toHaveText('3 invited to Website relaunch')
  await fits()
  const sent = new SentPage(frame)
  await sent.open()
  await expect(sent.list).toBeVisible()
  await fits()
  await sent.openRun('Website relaunch')
  await expect(frame.getByText(/^Now: /)).toBeVisible()
  await page.button('Remind 3').click()
  await expect(frame.getByRole('heading', { name: 'Reminder' })).toBeVisible()
  await fits()
  expect(complaints).toEqual([])
})

for (const zoom of [0.9, 1.1, 1.25])
  test(`F06: at a zoom of ${Math.round(zoom * 100)} % the height settles after two messages at most`, async ({
    open,
    page: browser,
  }) => {
    const tools = await browser.context().newCDPSession(browser)
    await tools.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(1280 / zoom),
      height: Math.round(800 / zoom),
      deviceScaleFactor: zoom,
      mobile: false,
    })
    const page = new InvitePage(await open({ page: 'app' }))
    await page.chooseGroup('website', /Website relaunch/)
    await page.choosePeople(['Torres', 'Mila Torres'])
    await expect(page.button('Invite 1')).toBeEnabled()
    await page.message.focus()
    await browser.evaluate(() => {
      const count = (messages: number): unknown => Reflect.set(window, 'messages', messages)
      count(0)
      addEventListener('message', ({ data }) => {
        if (String(data).startsWith('resizeWindow')) count(Number(Reflect.get(window, 'messages')) + 1)
      })
    })
    await page.message.fill('One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight')
    const element = browser.locator('iframe.app-frame')
    await expect
      .poll(async () => {
        const content = await page.frame
          .locator('#root')
          .evaluate((root) => Math.ceil(root.getBoundingClientRect().height))
        return (await element.evaluate(({ clientHeight }) => clientHeight)) - content
      })
      .toBe(0)
    // The page is drawn a few times more: whatever chases itself would go on doing so.
    await page.frame.locator('body').evaluate(
      () =>
        new Promise<void>((resolve) => {
          const draw = (left: number): unknown =>
            left === 0 ? resolve() : requestAnimationFrame(() => draw(left - 1))
          draw(30)
        }),
    )
    expect(await browser.evaluate((): unknown => Reflect.get(window, 'messages'))).toBeLessThanOrEqual(2)
  })

test('the page works in a side slider, which the portal refuses to resize', async ({
  page: browser,
  portal,
}) => {
  await browser.goto(portal.pageUrl({ page: 'app', popup: true, panel: false }))
  const page = new InvitePage(appInSlider(browser))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
})

test('a query typed before the portal has answered is kept, and searched for', async ({ open, portal }) => {
  portal.faults.add({ method: 'batch', kind: 'delay', ms: 3_000 })
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.people.fill('Torr')
  await expect(frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  await expect(page.people).toHaveValue('Torr')
})
