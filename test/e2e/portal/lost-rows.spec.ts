import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { test } from '#test/e2e/support/large-company-test.ts'
import { expect } from '#test/e2e/support/portal-test.ts'

test('F01: a long list keeps its first rows when the code for the rest is lost, and says so', async ({
  open,
  page: browser,
}) => {
  const tables = /\/assets\/tables-[^/]*\.js/
  // Each time: what comes after the form is fetched when the page is idle, too.
  await browser.route(tables, (route) => route.abort())
  const page = new InvitePage(await open({ page: 'app' }))
  await page.groups.click()
  const missing = page.frame.getByText('The rest could not be loaded.')
  await expect(missing).toBeAttached()
  await expect(page.frame.getByRole('option').first()).toBeVisible()
  await browser.unroute(tables)
  await page.groups.press('Escape')
  await page.message.focus()
  await page.groups.click()
  await expect(page.frame.getByRole('option').first()).toBeVisible()
  await expect(missing).toHaveCount(0)
})
