import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('the whole job causes no error in the console, no foreign request and no token in an address', async ({
  open,
  page: browser,
  portal,
  served,
}) => {
  const complaints: string[] = []
  const addresses: string[] = []
  browser.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  browser.on('pageerror', (error) => complaints.push(error.message))
  browser.on('request', (request) => addresses.push(request.url()))

  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await page.message.fill('Come in')
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')

  expect(complaints).toEqual([])
  const ours = new Set([portal.origin, new URL(served.url).origin])
  expect(
    addresses.filter((address) => !address.startsWith('data:') && !ours.has(new URL(address).origin)),
  ).toEqual([])
  const fromApp = addresses.filter((address) => address.startsWith(`${portal.origin}/rest/`))
  expect(fromApp.length).toBeGreaterThan(0)
  expect(fromApp.filter((address) => /auth|token/i.test(address))).toEqual([])
})

test('messages of other origins are ignored', async ({ open, page: browser }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.groups).toBeVisible()
  const name = await browser.locator('iframe.app-frame').getAttribute('name')
  expect(name).toMatch(/^127\.0\.0\.1:\d+\|0\|[0-9a-f]{32}$/)
  // Another window, or the app's own, may post what it likes: the origin is wrong, so nothing changes.
  await page.frame.locator('body').evaluate((_, sid) => {
    window.postMessage(`getInitData:{"LANG":"xx"}:${sid}`, '*')
    window.postMessage({ method: 'refreshAuth' }, '*')
  }, name)
  await page.chooseGroup('website', /Website relaunch/)
  await expect(page.button('Remove Website relaunch')).toBeVisible()
})

test('a hostile name runs no script', async ({ open, page: browser }) => {
  const dialogs: string[] = []
  browser.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.fill('onerror')
  const option = page.frame.getByRole('option', { name: /onerror/ })
  await expect(option).toBeVisible()
  await option.click()
  await expect(page.button(/^Remove .*<script>/)).toBeVisible()
  expect(dialogs).toEqual([])
})
