import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('a portal that never answers gets a page that says so, and keeps what was typed', async ({
  open,
  page: browser,
}) => {
  await browser.clock.install()
  const page = new InvitePage(await open({ page: 'app', silent: true }))
  await page.people.fill('Torr')
  await browser.clock.runFor(13_000)
  await expect(page.frame.getByRole('heading', { name: 'The portal does not answer' })).toBeVisible()
  await expect(page.frame.getByText(/^Nothing was sent or lost/)).toBeVisible()
  await page.button('Try again').click()
  await expect(page.people).toHaveValue('Torr')
})

test('the group of a tab has no name before the portal tells it', async ({ open, page: browser, cast }) => {
  let answer = (): void => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  await browser.route('**/rest/batch*', async (route) => {
    await answered
    await route.continue()
  })
  const frame = await open({
    page: 'group',
    groupId: cast.websiteRelaunch,
    placement: 'SONET_GROUP_DETAIL_TAB',
  })
  const chosen = frame.getByRole('list', { name: 'Chosen groups' })
  await expect(chosen.getByRole('button')).toHaveAccessibleName('Remove')
  await expect(chosen).toHaveText('')
  answer()
  await expect(chosen.getByRole('button')).toHaveAccessibleName('Remove Website relaunch')
})

test('a page opened outside a portal says where it works', async ({ page, served }) => {
  await page.goto(served.url)
  await expect(page.getByRole('heading', { name: 'This page works inside Bitrix24' })).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('an installation that the portal does not hear of says so, and can be finished by hand', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  await browser.route('**/__portal/install-finish', (route) => route.abort())
  const unheard = browser.waitForEvent('requestfailed', (request) => request.url().endsWith('install-finish'))
  const frame = await open({ page: 'app', as: cast.admin, install: true })
  await unheard
  await expect(frame.getByRole('heading', { name: 'The app is being installed' })).toBeVisible()
  await browser.unroute('**/__portal/install-finish')
  portal.inside.installed = false
  await frame.getByRole('button', { name: 'Finish the installation' }).click()
  await expect.poll(() => portal.inside.installed).toBe(true)
})

test('groups that cannot be loaded are reported in their place, with a button to try again', async ({
  open,
  portal,
}) => {
  portal.faults.add({ method: 'batch', kind: 'internal-error', when: { times: 1 } })
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.frame.getByRole('alert')).toContainText(
    'Your groups could not be loaded: the portal reported an internal error.',
  )
  await page.button('Try again').click()
  await page.chooseGroup('website', /Website relaunch/)
  await expect(page.frame.getByRole('alert')).toHaveCount(0)
})
