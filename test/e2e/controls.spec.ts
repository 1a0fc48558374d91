import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

/** More than one call's worth of people: the first call takes ten. */
async function chooseTwelve(
  page: InvitePage,
  portal: {
    world: { people: { require: (id: number) => { name: string | null; lastName: string | null } } }
  },
  ids: readonly number[],
): Promise<void> {
  for (const id of ids.slice(0, 12)) {
    const { name, lastName } = portal.world.people.require(id)
    await page.choosePeople([`${name} ${lastName}`, `${name} ${lastName}`])
  }
}

test('a run is paused between two calls, resumed, and finished', async ({ open, portal, cast }) => {
  test.slow()
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('brand', /Brand/)
  await chooseTwelve(page, portal, cast.colleagues)
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: 2_000 })
  await page.button('Invite 12').click()
  await page.button('Pause').click()
  await expect(page.frame.getByText('Pausing. The request under way')).toBeVisible()
  await expect(page.frame.getByText('Paused. Nothing is sent until you go on.')).toBeVisible()
  await expect(page.heading).toHaveText('Inviting: 10 of 12')
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)

  await page.button('Go on').click()
  await expect(page.heading).toHaveText('12 invited into Brand council')
})

test('a cancelled run finishes the call under way and says of everybody what became of them', async ({
  open,
  portal,
  cast,
}) => {
  test.slow()
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('brand', /Brand/)
  await chooseTwelve(page, portal, cast.colleagues)
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: 2_000 })
  await page.button('Invite 12').click()
  await page.button('Cancel').click()
  await expect(page.frame.getByText('Stopping. The request under way')).toBeVisible()
  await expect(page.heading).toHaveText('10 invited into Brand council')
  const rows = await page.rows('Not invited')
  expect(rows).toHaveLength(2)
  for (const row of rows) expect(row).toContain('not sent: you stopped the run')
  const invited = cast.colleagues
    .slice(0, 12)
    .filter((id) => portal.world.relations.find(id, cast.brandCouncil))
  expect(invited).toHaveLength(10)
})

test('a blocked method is waited for with a countdown, and one may stop instead: nothing was sent', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  portal.faults.add({
    method: 'sonet_group.user.invite',
    kind: 'operation-limit',
    resetInSeconds: 600,
    when: { always: true },
  })
  await page.button('Invite 1').click()
  const wait = page.frame
    .getByRole('cell', { name: /the portal has limited this method for a while/ })
    .first()
  await expect(wait).toBeVisible()
  const first = (await wait.textContent()) ?? ''
  await expect(wait).not.toHaveText(first)
  await page.button('Cancel').click()
  await expect(page.heading).toHaveText('Nobody was invited into Website relaunch')
  expect((await page.rows('Not invited')).join()).toContain('not sent: you stopped the run')
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
  expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)).toBeUndefined()
})

test('leaving is warned of while a request is under way, and at no other time', async ({ open, portal }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  const warns = (): Promise<boolean> =>
    page.frame.locator('html').evaluate(() => {
      const leaving = new Event('beforeunload', { cancelable: true })
      globalThis.dispatchEvent(leaving)
      return leaving.defaultPrevented
    })
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  expect(await warns()).toBe(false)
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: 2_000 })
  await page.button('Invite 1').click()
  await portal.journal.whenArrived('sonet_group.user.invite', 1)
  await expect.poll(warns).toBe(true)
  await expect(page.heading).toHaveText('1 invited into Website relaunch')
  expect(await warns()).toBe(false)
})
