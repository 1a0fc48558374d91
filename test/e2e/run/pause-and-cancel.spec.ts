import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

/** How long an invitation is under way: time enough to press a button on a busy machine. */
const underWayMs = 5_000

/** Invites more people than one call takes: ten are in the first one, which is slow. */
async function inviteTwelve(page: InvitePage, portal: Portal, cast: DemoCast): Promise<void> {
  await page.chooseGroup('brand', /Brand/)
  for (const id of cast.colleagues.slice(0, 12)) {
    const { name, lastName } = portal.world.people.require(id)
    await page.choosePeople([`${name} ${lastName}`, `${name} ${lastName}`])
  }
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: underWayMs })
  await page.button('Invite 12').click()
}

test('a run is paused between two calls, resumed, and finished', async ({ open, portal, cast }) => {
  test.slow()
  const page = new InvitePage(await open({ page: 'app' }))
  await inviteTwelve(page, portal, cast)
  await page.button('Pause').click()
  await expect(page.frame.getByText('Pausing…')).toBeVisible()
  await expect(page.frame.getByText('Paused.', { exact: true })).toBeVisible()
  await expect(page.heading).toHaveText('Inviting: 10 of 12')
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
  const people = page.frame.getByRole('table', { name: 'Colleagues' })
  await expect(people.getByRole('row', { name: /invited$/ })).toHaveCount(10)
  await expect(people.getByRole('row', { name: /next$/ })).toHaveCount(2)

  await page.button('Continue').click()
  await expect(page.heading).toHaveText('12 invited to Brand council')
})

test('a cancelled run finishes the call under way, and reports an outcome for everybody', async ({
  open,
  portal,
  cast,
}) => {
  test.slow()
  const page = new InvitePage(await open({ page: 'app' }))
  await inviteTwelve(page, portal, cast)
  await page.button('Stop').click()
  await expect(page.frame.getByText('Stopping…')).toBeVisible()
  await expect(page.heading).toHaveText('10 invited to Brand council')
  const notSent = expect.stringContaining('not sent: you stopped')
  await expect.poll(() => page.rows('Not invited')).toEqual([notSent, notSent])
  const invited = cast.colleagues
    .slice(0, 12)
    .filter((id) => portal.world.relations.find(id, cast.brandCouncil))
  expect(invited).toHaveLength(10)
})

test('a run that waits for a blocked method shows a countdown, and can be cancelled', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  portal.faults.add({
    method: 'sonet_group.user.invite',
    kind: 'operation-limit',
    resetInSeconds: 600,
    when: { always: true },
  })
  await page.button('Invite 1').click()
  const wait = page.frame
    .getByRole('main')
    .getByRole('paragraph')
    .filter({ hasText: /^Waiting .*\d s: the portal has paused invitations/ })
  await expect(wait).toBeVisible()
  const first = (await wait.textContent()) ?? ''
  await expect(wait).not.toHaveText(first)
  await page.button('Stop').click()
  await expect(page.heading).toHaveText('Nobody was invited to Website relaunch')
  await expect
    .poll(async () => (await page.rows('Not invited')).join())
    .toMatch(/refused: the portal has paused this for up to ten minutes; no invitation at/)
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
  expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)).toBeUndefined()
})

test('the page warns of leaving while a request is under way, and at no other time', async ({
  open,
  portal,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  const warns = (): Promise<boolean> =>
    page.frame.locator('html').evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true })
      globalThis.dispatchEvent(leaving)
      return leaving.defaultPrevented
    })
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  expect(await warns()).toBe(false)
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: underWayMs })
  await page.button('Invite 1').click()
  await portal.journal.whenArrived('sonet_group.user.invite', 1)
  await expect.poll(warns).toBe(true)
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
  await expect.poll(warns).toBe(false)
})
