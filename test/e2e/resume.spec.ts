import type { Page } from '@playwright/test'
import type { Portal } from '../portal-emulator/portal.ts'
import type { DemoCast } from '../portal-emulator/world/demo.ts'
import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

/** A record that nobody has written to for longer than clocks differ is free at once (run-takeover.ts). */
const laterOn = (browser: Page): Promise<void> => browser.clock.setSystemTime(Date.now() + 11 * 60_000)

const kept = (portal: Portal, cast: DemoCast, slot = 1): unknown =>
  portal.inside.userOptionsOf(cast.me).get(`run-${slot}`) ?? ''

const roleOf = (portal: Portal, person: number, group: number): string | undefined =>
  portal.world.relations.find(person, group)?.role

/** Chooses two colleagues and has the answer to their invitation take for ever; the record is written by then. */
async function beginAndHang(page: InvitePage, portal: Portal, cast: DemoCast): Promise<void> {
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await page.message.fill('Join us')
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: 60_000 })
  await page.button('Invite 2').click()
  await expect.poll(() => kept(portal, cast)).toContain('"sending"')
  await expect.poll(() => portal.journal.count('sonet_group.user.invite')).toBe(1)
}

test('a run that a closed page left is gone on with: the group is read first, and nobody is invited twice', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  await beginAndHang(new InvitePage(await open({ page: 'app' })), portal, cast)
  portal.world.invite(cast.mila, cast.websiteRelaunch, cast.me, '')
  await laterOn(browser)

  const again = new InvitePage(await open({ page: 'app' }))
  await expect(again.frame.getByText('An earlier run did not finish')).toBeVisible()
  await expect(again.frame.getByText(/2 invitations are open/)).toBeVisible()
  const before = portal.journal.entries.length
  await again.button('Go on').click()
  await expect(again.heading).toHaveText('2 invited into Website relaunch', { timeout: 20_000 })
  const rows = await again.rows('Invited')
  expect(rows.join('\n')).toContain('Mila Torres')
  expect(rows.find((row) => row.includes('Mila'))).toContain('invited, confirmed by reading the group')
  const asked = portal.journal.entries.slice(before).map(({ method }) => method)
  expect(asked.indexOf('socialnetwork.api.workgroup.get')).toBeLessThan(
    asked.indexOf('sonet_group.user.invite'),
  )
  const sent = portal.journal.of('sonet_group.user.invite').at(-1)
  expect(sent?.params).toMatchObject({ MESSAGE: 'Join us', USER_ID: [cast.ian] })
  for (const id of [cast.mila, cast.ian]) expect(roleOf(portal, id, cast.websiteRelaunch)).toBe('Z')
})

test('what is known of it is shown, and nothing is sent', async ({ open, portal, cast, page: browser }) => {
  await beginAndHang(new InvitePage(await open({ page: 'app' })), portal, cast)
  await laterOn(browser)
  const again = new InvitePage(await open({ page: 'app' }))
  await again.button('Show what is known').click()
  await expect(again.heading).toHaveText('Nobody was invited into Website relaunch')
  const rows = await again.rows('Not invited')
  expect(rows).toHaveLength(2)
  for (const row of rows) expect(row).toContain('not known')
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
})

test('it is discarded, and is not offered again', async ({ open, portal, cast, page: browser }) => {
  await beginAndHang(new InvitePage(await open({ page: 'app' })), portal, cast)
  await laterOn(browser)
  const again = new InvitePage(await open({ page: 'app' }))
  await again.button('Discard').click()
  await expect(again.frame.getByText('An earlier run did not finish')).toHaveCount(0)
  await expect.poll(() => kept(portal, cast)).toBe('')
})

test('a second window does not go on with a run that lives in the first one', async ({
  open,
  portal,
  context,
}) => {
  const first = new InvitePage(await open({ page: 'app' }))
  await first.chooseGroup('website', /Website relaunch/)
  await first.choosePeople(['Torres', 'Mila Torres'])
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'unavailable', when: { times: 1 } })
  await first.button('Invite 1').click()
  await first.button('Pause').click()
  await expect(first.frame.getByText('Paused. Nothing is sent until you go on.')).toBeVisible()

  const other = await context.newPage()
  await other.goto(portal.pageUrl({ panel: false, page: 'app' }))
  const second = new InvitePage(other.frameLocator('iframe.app-frame'))
  await second.button('Go on').click()
  await expect(second.frame.getByText(/Making sure that no other window/)).toBeVisible()
  await expect(second.frame.getByText(/Another window or device is sending/)).toBeVisible({ timeout: 30_000 })

  await first.button('Go on').click()
  await expect(first.heading).toHaveText('1 invited into Website relaunch', { timeout: 20_000 })
  expect(portal.journal.count('sonet_group.user.invite')).toBe(2)
})

test('a window that fell asleep sends nothing more once another one has gone on with its run', async ({
  open,
  portal,
  cast,
  context,
}) => {
  const first = new InvitePage(await open({ page: 'app' }))
  await first.chooseGroup('website', /Website relaunch/)
  await first.choosePeople(['Torres', 'Mila Torres'])
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'unavailable', when: { times: 1 } })
  await first.button('Invite 1').click()
  await first.button('Pause').click()
  await expect(first.frame.getByText('Paused. Nothing is sent until you go on.')).toBeVisible()
  const asItWas = kept(portal, cast)

  const other = await context.newPage()
  await laterOn(other)
  await other.goto(portal.pageUrl({ panel: false, page: 'app' }))
  const second = new InvitePage(other.frameLocator('iframe.app-frame'))
  portal.inside.userOptionsOf(cast.me).set('run-1', asItWas)
  await second.button('Go on').click()
  await expect(second.heading).toHaveText('1 invited into Website relaunch', { timeout: 20_000 })

  await expect(first.heading).toHaveText('Nobody was invited into Website relaunch', { timeout: 30_000 })
  expect((await first.rows('Not invited')).join()).toContain('another window goes on with the run')
  expect(portal.journal.count('sonet_group.user.invite')).toBe(2)
})

test('the receipt survives a reload, is offered in another group, and is gone when it is put away', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'], ['Kane', 'Ruth Kane'])
  await page.button(/^Invite/).click()
  await expect(page.heading).toHaveText(/invited into Website relaunch/)
  const before = await page.rows('Invited')
  const sent = portal.journal.count('sonet_group.user.invite')

  const again = new InvitePage(await open({ page: 'app' }))
  await expect(again.heading).toHaveText(/invited into Website relaunch/)
  expect(await again.rows('Invited')).toEqual(before)
  expect(portal.journal.count('sonet_group.user.invite')).toBe(sent)

  const inOther = await open({
    page: 'group',
    groupId: cast.brandCouncil,
    placement: 'SONET_GROUP_DETAIL_TAB',
  })
  await expect(inOther.getByText(/Your last receipt/)).toBeVisible()
  await inOther.getByRole('button', { name: 'Show the receipt' }).click()
  await expect(new InvitePage(inOther).heading).toHaveText(/invited into Website relaunch/)
  await inOther.getByRole('button', { name: 'Invite more' }).click()
  await expect.poll(() => kept(portal, cast)).toBe('')
  const last = new InvitePage(await open({ page: 'app' }))
  await expect(last.people).toBeVisible()
  await expect(last.frame.getByText(/Your last receipt/)).toHaveCount(0)
})

test('a damaged record is said and put away', async ({ open, portal, cast }) => {
  portal.inside.userOptionsOf(cast.me).set('run-2', '{"version":2,"runId":')
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.frame.getByText('The record of an earlier run could not be read.')).toBeVisible()
  await page.button('Dismiss').click()
  await expect.poll(() => kept(portal, cast, 2)).toBe('')
})
