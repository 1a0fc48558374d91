import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { expect, test as portalTest } from '#test/e2e/support/portal-test.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'

const invite = 'sonet_group.user.invite'

/** A frame of another site may store things here, as in most people's browsers; the other tests have a browser where none may. */
const test = portalTest.extend<object, object>({
  launchOptions: [
    async ({ launchOptions }, provide) => {
      const allowed = '--disable-features=ThirdPartyCookieDeprecationTrial,TrackingProtection3pcd'
      await provide({ ...launchOptions, args: [...(launchOptions.args ?? []), allowed] })
    },
    { scope: 'worker' },
  ],
})

/** Begins a run that the portal refuses for the time being, and pauses it: nobody has been invited. */
async function holdBeforeAnybody(page: InvitePage, portal: Portal): Promise<void> {
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  const portalYields = portal.faults.add({ method: invite, kind: 'unavailable', when: { always: true } })
  await page.button('Invite 1').click()
  await page.hold()
  portalYields()
}

/** Invitations that the portal accepted, of all that were sent. */
const accepted = (portal: Portal): number =>
  portal.journal.of(invite).filter(({ status }) => status === 200).length

/** How often the record was read from this request on, before the run began anew with a look at its group. */
function readsOfRecord(portal: Portal, from: number): number {
  const methods = portal.journal.entries.slice(from).map(({ method }) => method)
  const first = methods.indexOf('socialnetwork.api.workgroup.get')
  expect(first).toBeGreaterThan(0)
  return methods.slice(0, first).filter((method) => method === 'user.option.get').length
}

test('a reloaded tab goes on with its run without waiting for other windows', async ({
  open,
  portal,
  page: browser,
}) => {
  await holdBeforeAnybody(new InvitePage(await open({ page: 'app' })), portal)
  const again = new InvitePage(await openApp(browser, portal))
  await expect(again.button('Continue')).toBeVisible()
  const from = portal.journal.entries.length
  await again.button('Continue').click()
  await expect(again.heading).toHaveText('1 invited to Website relaunch', { timeout: 60_000 })
  expect(accepted(portal)).toBe(1)
  // Another tab would have read it again, to see whether it changes.
  expect(readsOfRecord(portal, from)).toBe(1)
})

test('a duplicated tab does not go on while the first one lives, even with all that a reload leaves behind', async ({
  open,
  portal,
  context,
  page: browser,
}) => {
  const first = new InvitePage(await open({ page: 'app' }))
  await holdBeforeAnybody(first, portal)
  // The first page notes its run as if it were left, and stays: the copy of the tab gets the note.
  await first.frame.locator('body').evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))
    sessionStorage.setItem('copied', sessionStorage.getItem('invitations run') ?? 'nothing')
  })
  const opened = context.waitForEvent('page')
  await browser.evaluate('void open(location.href)')
  const other = await opened
  const second = new InvitePage(other.frameLocator('iframe.app-frame'))
  await expect(second.button('Continue')).toBeVisible()
  const copied = second.frame.locator('body').evaluate(() => sessionStorage.getItem('copied'))
  expect(await copied).toMatch(/^[0-9a-f]+ [0-9a-f]+ \d+$/)
  await second.button('Continue').click()
  await expect(second.frame.getByText(/Checking other windows/)).toBeVisible()
  await expect(second.frame.getByText('Another window or device is sending')).toBeVisible({ timeout: 60_000 })
  expect(accepted(portal)).toBe(0)

  await first.button('Continue').click()
  await expect(first.heading).toHaveText('1 invited to Website relaunch', { timeout: 20_000 })
  expect(accepted(portal)).toBe(1)
})

portalTest(
  'where a frame may store nothing, a reloaded tab waits as another would',
  async ({ open, portal, page: browser }) => {
    await holdBeforeAnybody(new InvitePage(await open({ page: 'app' })), portal)
    const again = new InvitePage(await openApp(browser, portal))
    await expect(again.button('Continue')).toBeVisible()
    const from = portal.journal.entries.length
    await again.button('Continue').click()
    await expect(again.frame.getByText(/Checking other windows/)).toBeVisible()
    await expect(again.heading).toHaveText('1 invited to Website relaunch', { timeout: 60_000 })
    expect(readsOfRecord(portal, from)).toBeGreaterThan(1)
  },
)
