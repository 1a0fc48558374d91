import { choosePeopleIn, groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { keepDraft, textsIn } from '#test/e2e/support/texts.ts'
import { mixedReceipt } from '#test/e2e/support/mixed-receipt.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { smallTargets } from '#test/e2e/support/small-targets.ts'
import { everybody } from '#test/support/scenes/scene.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

for (const language of ['en', 'ru', 'de'] as const)
  test(`each person has one line in ${language}, and no name is cut`, async ({ open, cast }) => {
    const t = textsIn(language)
    const frame = await open(groupTabIn(language, cast))
    const page = pageIn(frame, t)
    await choosePeopleIn(page, everybody)
    await page.message.press('Control+Enter')
    const names = frame.getByRole('listitem').getByRole('button').locator('bdi')
    await expect(names).toHaveCount(everybody.length)
    const lines = await names.evaluateAll((all) =>
      all.map((name) => ({
        name: name.textContent,
        height: name.parentElement?.getBoundingClientRect().height ?? 0,
        cut: name.scrollWidth > name.clientWidth,
      })),
    )
    expect(lines.filter(({ height, cut }) => cut || height < 40 || height > 48)).toEqual([])
  })

test('a tap on a line opens position, reason, what to do and the ID', async ({ open, cast, page: tab }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  const line = page.button('Hanna Berg Probably does not accept')
  const item = page.frame.getByRole('listitem').filter({ has: line })
  await expect(page.frame.getByRole('list', { name: 'Not invited' }).getByRole('listitem')).toHaveCount(3)
  await expect(line).toHaveAttribute('aria-expanded', 'false')
  await line.tap()
  await expect(line).toHaveAttribute('aria-expanded', 'true')
  await expect(item).toContainText('Lawyer · Legal')
  await expect(item).toContainText('probably does not accept group invitations')
  await expect(item.getByRole('definition').last()).toHaveText(String(cast.privacyClosed))
  await expect(item.getByRole('button', { name: 'Open the profile: Hanna Berg' })).toBeVisible()
  await expect(item.getByRole('button', { name: 'Hanna Berg', exact: true })).toBeVisible()
  expect(await smallTargets(page.frame)).toEqual([])
  expect(await axeViolations(tab)).toEqual([])
  await line.press('Enter')
  await expect(item.getByRole('definition')).toHaveCount(0)
})

test('several groups are named once, above their people', async ({ open, portal, cast }) => {
  keepDraft(portal, cast, [cast.websiteRelaunch, cast.brandCouncil], [cast.mila])
  const { frame, button } = new InvitePage(await open({ page: 'app' }))
  await button(/^Send 2/).click()
  for (const name of ['Website relaunch', 'Brand council']) {
    await expect(frame.getByRole('heading', { level: 3, name })).toBeVisible()
    await expect(frame.getByRole('list', { name }).getByRole('listitem')).toHaveText(/Mila Torres/)
  }
})

test('a receipt is printed from a phone as a table with all columns', async ({ open }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  await expect(page.button('Hanna Berg Probably does not accept')).toBeVisible()
  const windowOf = page.frame.locator('html')
  await windowOf.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect
    .poll(() => page.rows('Not invited'))
    .toContainEqual(expect.stringMatching(/Hanna Berg.*probably does not accept group invitations.*\d/))
  await windowOf.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.frame.getByRole('table')).toHaveCount(0)
})
