import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { elevenMinutesLater, openApp } from '#test/e2e/support/open-app.ts'
import { expect, test as portalTest } from '#test/e2e/support/portal-test.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

const kept = (portal: Portal, cast: DemoCast, slot = 1): unknown =>
  portal.inside.userOptionsOf(cast.me).get(`run-${slot}`) ?? ''

const unfinished = 'Sending was interrupted'

const elsewhere = 'Another window or device is sending'

const roleOf = (portal: Portal, person: number, group: number): string | undefined =>
  portal.world.relations.find(person, group)?.role

/** Chooses two colleagues and has the answer to their invitation take for ever; the record is written by then. */
async function beginAndHang(page: InvitePage, portal: Portal, cast: DemoCast): Promise<void> {
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await page.message.fill('Join us')
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: 60_000 })
  await page.button('Invite 2').click()
  await expect.poll(() => kept(portal, cast)).toContain('"sending"')
  await expect.poll(() => portal.journal.count('sonet_group.user.invite')).toBe(1)
}

const invite = 'sonet_group.user.invite'

/** Begins a run that the portal refuses for the time being, and pauses it: nobody has been invited. */
async function holdBeforeAnybody(page: InvitePage, portal: Portal): Promise<void> {
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  const portalYields = portal.faults.add({ method: invite, kind: 'unavailable', when: { always: true } })
  await page.button('Invite 1').click()
  await page.hold()
  portalYields()
}

interface Windows {
  readonly openLater: () => Promise<InvitePage>
  readonly first: InvitePage
}

const test = portalTest.extend<Windows>({
  /** A tab was closed in the middle of a run of two invitations; opens the app eleven minutes after that. */
  openLater: async ({ open, portal, cast, page: browser }, provide) => {
    await beginAndHang(new InvitePage(await open({ page: 'app' })), portal, cast)
    await provide(async () => {
      await elevenMinutesLater(browser)
      return new InvitePage(await open({ page: 'app' }))
    })
  },
  /** A window whose run is alive and paused. */
  first: async ({ open, portal }, provide) => {
    const first = new InvitePage(await open({ page: 'app' }))
    await holdBeforeAnybody(first, portal)
    await provide(first)
  },
})

/** Invitations that the portal accepted, of all that were sent. */
const accepted = (portal: Portal): number =>
  portal.journal.of(invite).filter(({ status }) => status === 200).length

test('a run left by a closed tab is continued: the group is read first, and nobody is invited twice', async ({
  openLater,
  portal,
  cast,
}) => {
  portal.world.invite(cast.mila, cast.websiteRelaunch, cast.me, '')
  const again = await openLater()
  await expect(again.frame.getByText(unfinished)).toBeVisible()
  await expect(again.frame.getByText(/2 invitations may not have been sent/)).toBeVisible()
  const before = portal.journal.entries.length
  await again.button('Continue').click()
  await expect(again.heading).toHaveText('1 invited to Website relaunch', { timeout: 20_000 })
  await expect
    .poll(() => again.rows('Invited'))
    .toEqual([expect.stringMatching(/Mila Torres.*invited, probably by you/)])
  // Ian may have been invited and may have declined: nobody is sent twice unless chosen again.
  await expect
    .poll(() => again.rows('Not invited'))
    .toEqual([expect.stringMatching(/Ian Wolf.*no invitation at/)])
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
  await again.button('Try 1 again').click()
  await expect(again.heading).toHaveText('2 invited to Website relaunch', { timeout: 20_000 })
  const asked = portal.journal.entries.slice(before).map(({ method }) => method)
  expect(asked.indexOf('socialnetwork.api.workgroup.get')).toBeLessThan(
    asked.indexOf('sonet_group.user.invite'),
  )
  const sent = portal.journal.of('sonet_group.user.invite').at(-1)
  expect(sent?.params).toMatchObject({ MESSAGE: 'Join us', USER_ID: [cast.ian] })
  for (const id of [cast.mila, cast.ian]) expect(roleOf(portal, id, cast.websiteRelaunch)).toBe('Z')
})

test('a run left by a closed tab is shown as far as it is known, and nothing is sent', async ({
  openLater,
  portal,
}) => {
  const again = await openLater()
  await again.button('Results').click()
  await expect(again.heading).toHaveText('Not known whether 2 invitations arrived')
  const notKnown = expect.stringContaining('not known')
  await expect.poll(() => again.rows('Not invited')).toEqual([notKnown, notKnown])
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
})

test('a run left by a closed tab is discarded, and not offered again', async ({
  openLater,
  portal,
  cast,
}) => {
  const again = await openLater()
  await again.button('Discard').click()
  await expect(again.frame.getByText(unfinished)).toHaveCount(0)
  await expect.poll(() => kept(portal, cast)).toContain('"cleared"')
})

test('a second window does not continue a run that is alive in the first one', async ({
  first,
  portal,
  context,
}) => {
  const other = await context.newPage()
  const second = new InvitePage(await openApp(other, portal))
  await second.button('Continue').click()
  await expect(second.frame.getByText(/Checking other windows/)).toBeVisible()
  await expect(second.frame.getByText(elsewhere)).toBeVisible({ timeout: 60_000 })

  await first.button('Continue').click()
  await expect(first.heading).toHaveText('1 invited to Website relaunch', { timeout: 20_000 })
  expect(accepted(portal)).toBe(1)
})

test('fault 18: a run that is alive elsewhere is not called unfinished, and cannot be discarded', async ({
  first,
  portal,
  cast,
  context,
}) => {
  const other = await context.newPage()
  const second = new InvitePage(await openApp(other, portal))
  await expect(second.frame.getByText('Unfinished invitations')).toBeVisible()
  await second.button('Discard').click()
  await expect(second.frame.getByText(elsewhere)).toBeVisible({ timeout: 60_000 })
  await expect(second.button('Discard')).toHaveCount(0)
  await expect(second.button('Continue')).toHaveCount(0)
  await expect(second.frame.getByText(unfinished)).toHaveCount(0)
  expect(kept(portal, cast)).toContain('"holder"')

  await first.button('Continue').click()
  await expect(first.heading).toHaveText('1 invited to Website relaunch', { timeout: 20_000 })
  await expect(second.frame.getByText(/Your last receipt/)).toBeVisible({ timeout: 60_000 })
})

test('a window that fell asleep sends nothing more once another one has continued its run', async ({
  first,
  portal,
  cast,
  context,
}) => {
  const asItWas = kept(portal, cast)

  const other = await context.newPage()
  await elevenMinutesLater(other)
  const second = new InvitePage(await openApp(other, portal))
  portal.inside.userOptionsOf(cast.me).set('run-1', asItWas)
  await second.button('Continue').click()
  await expect(second.heading).toHaveText('1 invited to Website relaunch', { timeout: 20_000 })

  await expect(first.heading).toHaveText('Nobody was invited to Website relaunch', { timeout: 30_000 })
  await expect
    .poll(async () => (await first.rows('Not invited')).join())
    .toMatch(/refused: the portal is busy; no invitation at/)
  expect(accepted(portal)).toBe(1)
})

test('a damaged record of a run is reported, and cleared when dismissed', async ({ open, portal, cast }) => {
  portal.inside.userOptionsOf(cast.me).set('run-2', '{"version":2,"runId":')
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.frame.getByText('The record of earlier invitations is damaged.')).toBeVisible()
  await page.button('Dismiss').click()
  await expect.poll(() => kept(portal, cast, 2)).toBe('')
})
