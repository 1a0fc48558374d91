import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { test } from '#test/e2e/support/large-company-test.ts'
import { expect } from '#test/e2e/support/portal-test.ts'
import { calling, expectAllAccepted } from '#test/e2e/support/requests.ts'

test.setTimeout(120_000)
test.use({ companyGroups: { groups: 5_000, myGroups: 5_000 } })

test('5,000 groups come in four requests, a few rows are drawn, and both ends are reached by keys', async ({
  open,
  portal,
}) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.groups.click()
  const options = frame.getByRole('listbox').getByRole('option')
  await expect(options.first()).toContainText('members')
  const count = Number(await options.first().getAttribute('aria-setsize'))
  expect(count).toBeGreaterThan(4_500)
  await page.groups.press('ArrowUp')
  await expect(frame.locator(`[aria-posinset="${count}"]`)).toBeInViewport()
  await page.groups.press('ArrowDown')
  await expect(frame.locator('[aria-posinset="1"]')).toBeInViewport()
  await expect.poll(() => options.count()).toBeLessThan(120)

  await page.groups.fill('ghfplybrb')
  await expect(options.first()).toBeVisible()
  await expectAllAccepted(portal)
  // Who I am with my groups and scopes in one request, the details of 5,000 groups in three.
  const { entries } = portal.journal
  expect(entries.filter(calling('sonet_group.user.groups'))).toHaveLength(1)
  expect(entries.filter(calling('socialnetwork.api.workgroup.list'))).toHaveLength(3)
})

test('the row that keys went to is in sight though its code came later', async ({ open, page: browser }) => {
  let arrive = (): void => undefined
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await browser.route(/\/assets\/tables-[^/]*\.js/, async (route) => {
    await arrived
    await route.continue()
  })
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.groups.click()
  const options = frame.getByRole('listbox').getByRole('option')
  await expect(options.first()).toContainText('members')
  const count = await options.first().getAttribute('aria-setsize')
  await page.groups.press('ArrowUp')
  await expect(page.groups).toHaveAttribute('aria-activedescendant', /-option-\d{4}$/)
  arrive()
  await expect(frame.locator(`[aria-posinset="${count}"]`)).toBeInViewport()
})
