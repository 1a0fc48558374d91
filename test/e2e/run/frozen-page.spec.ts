import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { hurry, letTimePass, withFastTime } from '#test/e2e/support/fast-time.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

const invite = 'sonet_group.user.invite'

test('F05: a frozen page that wakes past its token’s life with the network down waits, and goes on', async ({
  context,
  page: tab,
  open,
  portal,
  served,
}) => {
  await withFastTime(context)
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  const portalYields = portal.faults.add({ method: invite, kind: 'unavailable', when: { always: true } })
  await page.button('Invite 2').click()
  await page.hold()
  portalYields()

  const devtools = await context.newCDPSession(tab)
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' })
  portal.auth.expireAll()
  await context.setOffline(true)
  await devtools.send('Page.setWebLifecycleState', { state: 'active' })
  const app = tab.frames().filter((frame) => frame.url().startsWith(served.url))
  for (const frame of app) await letTimePass(frame, 3_600_000)

  await page.button('Continue').click()
  await expect(
    page.frame.getByRole('main').getByText(/^Waiting .*: the portal cannot be reached/),
  ).toBeVisible()
  const before = portal.journal.entries.length
  await context.setOffline(false)
  for (const frame of app) await hurry(frame, 10)
  await expect(page.heading).toHaveText('2 invited to Website relaunch', { timeout: 60_000 })
  const asked = portal.journal.entries.slice(before)
  expect(asked.findIndex(({ method }) => method === 'user.option.get')).toBeLessThan(
    asked.findIndex(({ method }) => method === invite),
  )
  expect(asked.filter(({ method, status }) => method === invite && status === 200)).toHaveLength(1)
})
