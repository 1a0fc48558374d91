import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

test.describe('a lost answer', () => {
  for (const kind of ['cut-after-work', 'bad-gateway'] as const) {
    test(`${kind}: invited, confirmed by reading the group, and nobody is notified twice`, async ({
      open,
      portal,
      cast,
    }) => {
      const page = new InvitePage(await open({ page: 'app' }))
      await page.chooseGroup('website', /Website relaunch/)
      await page.choosePeople(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
      portal.faults.add({
        method: 'sonet_group.user.invite',
        ...(kind === 'bad-gateway' ? { kind, workDone: true } : { kind }),
      })
      await page.button('Invite 2').click()
      await expect(page.heading).toHaveText('2 invited into Website relaunch', { timeout: 20_000 })
      for (const row of await page.rows('Invited')) expect(row).toContain('confirmed by reading the group')
      for (const id of [cast.mila, cast.ian])
        expect(portal.world.notifications.invitations(id, cast.websiteRelaunch)).toHaveLength(1)
      expect(readingsBetweenWrites(portal.journal.entries.map(({ method }) => method))).toBe(true)
    })
  }

  test('a colleague invited the same person meanwhile: only what the answer proves is claimed', async ({
    open,
    portal,
    cast,
  }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await page.chooseGroup('website', /Website relaunch/)
    await page.choosePeople(['Torres', 'Mila Torres'])
    const method = 'sonet_group.user.invite'
    portal.faults.add({ method, kind: 'meanwhile', act: 'invites-the-same', at: 'before-work' })
    portal.faults.add({ method, kind: 'cut-after-work' })
    await page.button('Invite 1').click()
    await expect(page.heading).toHaveText('1 invited into Website relaunch', { timeout: 20_000 })
    await expect(
      page.frame.getByText(/For 1 of those invited the answer was lost.* probably yours/),
    ).toBeVisible()
    const [row] = await page.rows('Invited')
    expect(row).toContain('confirmed by reading the group: probably by this sending')
    expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toHaveLength(1)
    expect(portal.world.relations.find(cast.mila, cast.websiteRelaunch)?.initiatedByUserId).not.toBe(cast.me)
  })

  test('the connection is cut before the work: the group is read, then they are invited once', async ({
    open,
    portal,
    cast,
  }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await page.chooseGroup('website', /Website relaunch/)
    await page.choosePeople(['Torres', 'Mila Torres'])
    portal.faults.add({ method: 'sonet_group.user.invite', kind: 'bad-gateway', workDone: false })
    await page.button('Invite 1').click()
    await expect(page.heading).toHaveText('1 invited into Website relaunch', { timeout: 20_000 })
    expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toHaveLength(1)
    expect(readingsBetweenWrites(portal.journal.entries.map(({ method }) => method))).toBe(true)
  })
})

/** Between two writes there is at least one reading of the group. */
function readingsBetweenWrites(methods: readonly string[]): boolean {
  const told = methods.flatMap((method) => {
    if (method === 'sonet_group.user.invite') return 'W'
    return method === 'socialnetwork.api.workgroup.get' ? 'R' : ''
  })
  return !told.join('').includes('WW')
}

test('the token expires in the middle: nothing is asked again, nothing is lost', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  portal.auth.expireAll()
  await page.choosePeople(['Wolf', 'Ian Wolf'])
  await page.message.fill('Still here')
  portal.auth.expireAll()
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText('2 invited into Website relaunch')
  expect(portal.world.notifications.invitations(cast.ian, cast.websiteRelaunch)[0]?.text).toContain(
    'Still here',
  )
})

test('a session that cannot be renewed: nothing typed or chosen is lost, and the way out is told', async ({
  open,
  portal,
}) => {
  const page = new InvitePage(await open({ page: 'app', refresh: 'silent' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  await page.message.fill('Still here')
  portal.auth.expireAll()
  await page.button('Invite 1').click()
  const alert = page.frame.getByRole('alert')
  await expect(alert).toContainText('your session on the portal has expired', { timeout: 30_000 })
  await expect(alert).toContainText('Reload the portal’s page')
  await expect(page.message).toHaveValue('Still here')
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  expect(portal.journal.count('sonet_group.user.invite')).toBe(0)
})

test('a portal that never answers gets a page that says so, and keeps what was typed', async ({
  open,
  page: browser,
}) => {
  await browser.clock.install()
  const page = new InvitePage(await open({ page: 'app', silent: true }))
  await page.people.fill('Torr')
  await browser.clock.runFor(13_000)
  await expect(page.frame.getByRole('heading', { name: 'The portal does not answer' })).toBeVisible()
  await expect(page.frame.getByText('Nothing was sent.')).toBeVisible()
  await page.button('Try again').click()
  await expect(page.people).toHaveValue('Torr')
})

test('opened outside a portal, the page says where it works', async ({ page, served }) => {
  await page.goto(served.url)
  await expect(page.getByRole('heading', { name: 'This page works inside Bitrix24' })).toBeVisible()
  await expect(page.getByRole('combobox')).toHaveCount(0)
})

test('not installed yet: one button finishes the installation', async ({ open, portal, cast }) => {
  const frame = await open({ page: 'app', as: cast.admin, install: true })
  await expect(frame.getByRole('heading', { name: 'One step is left' })).toBeVisible()
  await frame.getByRole('button', { name: 'Finish the installation' }).click()
  await expect.poll(() => portal.inside.installed).toBe(true)
})

test('my groups cannot be loaded: said in place, with another try', async ({ open, portal }) => {
  portal.faults.add({ method: 'batch', kind: 'internal-error', when: { times: 1 } })
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.frame.getByRole('alert')).toContainText('Your groups could not be loaded.')
  await page.button('Try again').click()
  await page.chooseGroup('website', /Website relaunch/)
  await expect(page.frame.getByRole('alert')).toHaveCount(0)
})

test('no script, no picture and no word of a hostile name does anything', async ({ open, page: browser }) => {
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
