import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('three colleagues are invited to one group, with a message', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torr', 'Mila Torres'], ['wolf ian', 'Ian Wolf'], ['Орлов', 'Лев Орлов'])
  await page.message.fill('We are moving the site to the new brand.')
  await page.button('Invite 3').click()

  await expect(page.heading).toHaveText('3 invited to Website relaunch')
  await expect(page.heading).toBeFocused()
  const ids = [cast.mila, cast.ian, cast.lev]
  await expect
    .poll(async () => new Set((await page.rows('Invited')).map((row) => row.split(' | ').at(-1))))
    .toEqual(new Set(ids.map(String)))
  for (const id of ids) {
    expect(portal.world.relations.find(id, cast.websiteRelaunch)).toMatchObject({
      role: 'Z',
      initiatedBy: 'G',
      initiatedByUserId: cast.me,
    })
    const [invitation, ...others] = portal.world.notifications.invitations(id, cast.websiteRelaunch)
    expect(invitation?.text).toContain('We are moving the site to the new brand.')
    expect(others).toEqual([])
  }
  await expect(page.frame.getByRole('table', { name: 'Not invited' })).toHaveCount(0)
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
})

test('a form opened from a group’s menu has that group, and the colleague gets the invitation', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  const target = {
    page: 'group',
    groupId: cast.websiteRelaunch,
    placement: 'SONET_GROUP_DETAIL_TAB',
  } as const
  const page = new InvitePage(await open(target))
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await page.choosePeople(['Sato', 'Aya Sato'])
  await page.message.fill('Come in')
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')

  await browser.goto(portal.pageUrl({ page: 'notifications', as: cast.aya, panel: false }))
  await expect(browser.getByText('Come in')).toBeVisible()
  await browser.getByRole('button', { name: 'Accept' }).click()
  await expect.poll(() => portal.world.relations.find(cast.aya, cast.websiteRelaunch)?.role).toBe('K')
})

test('members, invited, requesting, external and dismissed people are named, and not invited', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(
    ['Torres', 'Mila Torres'],
    ['Petrova', 'Elena Petrova'],
    ['Becker', 'Tom Becker'],
    ['Volkov', 'Pavel Volkov'],
    ['Mori', 'Kenji Mori'],
    ['Kane', 'Ruth Kane'],
    ['Dubois', 'Chloé Dubois'],
  )
  const forecast = page.frame.getByRole('region', { name: /Invite 2/ })
  await expect(forecast).toContainText('of 7 colleagues to Website relaunch')
  await expect(forecast.getByRole('listitem').filter({ hasText: 'Already a member' })).toContainText(
    'Elena Petrova',
  )
  await expect(forecast.getByRole('listitem').filter({ hasText: 'through a department' })).toContainText(
    'Tom Becker',
  )
  await expect(forecast.getByRole('listitem').filter({ hasText: 'Already invited' })).toContainText(
    'Pavel Volkov',
  )
  await expect(forecast.getByRole('listitem').filter({ hasText: 'Asked to join' })).toContainText(
    'Kenji Mori',
  )
  await expect(forecast.getByRole('listitem').filter({ hasText: 'External' })).toContainText('Chloé Dubois')

  // Dismissed after having been chosen: the portal would invite her without a word (trap 6).
  portal.world.dismiss(cast.ruth)
  await page.button('Invite 2 of 7').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
  await expect
    .poll(() => page.rows('Not invited'))
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Elena Petrova.*already a member/),
        expect.stringMatching(/Ruth Kane.*no longer works here/),
      ]),
    )
  await expect
    .poll(() => page.rows('Invited'))
    .toEqual([expect.stringMatching(new RegExp(`Mila Torres.*\\| ${cast.mila}$`))])
  expect(portal.journal.of('sonet_group.user.invite').map(({ params }) => params)).toEqual([
    expect.objectContaining({ USER_ID: [cast.mila] }),
  ])
  expect(portal.world.relations.find(cast.ruth, cast.websiteRelaunch)).toBeUndefined()
  expect(portal.world.relations.find(cast.requested, cast.websiteRelaunch)).toMatchObject({
    role: 'Z',
    initiatedBy: 'U',
  })
})

test('a colleague who does not accept invitations is reported as such, as probable', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Berg', 'Hanna Berg'])
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
  await expect
    .poll(() => page.rows('Not invited'))
    .toEqual([expect.stringMatching(/Hanna Berg.*probably does not accept/)])
  expect(portal.world.relations.find(cast.privacyClosed, cast.websiteRelaunch)).toBeUndefined()
})

test('the button says why when nobody can be invited, and sends nothing', async ({ open, portal }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Petrova', 'Elena Petrova'], ['Volkov', 'Pavel Volkov'])
  const button = page.button(/^Invite/)
  await expect(button).toHaveAccessibleDescription('Nobody of those chosen can be invited.')
  // Forced: Playwright will not click what says that it is disabled, a person may.
  await button.click({ force: true })
  await expect(page.frame.getByRole('region', { name: 'Nobody can be invited' })).toBeVisible()
  expect(portal.journal.count('sonet_group.user.invite')).toBe(0)
})

test('a form opened from a group where I may not invite says so of everybody', async ({
  open,
  portal,
  cast,
}) => {
  const target = { page: 'group', groupId: cast.readersClub, placement: 'SONET_GROUP_DETAIL_TAB' } as const
  const page = new InvitePage(await open(target))
  await page.choosePeople(['Torres', 'Mila Torres'])
  await expect(page.frame.getByRole('listitem').filter({ hasText: 'You cannot invite here' })).toContainText(
    'Mila Torres',
  )
  await expect(page.button(/^Invite/)).toHaveAccessibleDescription('Nobody of those chosen can be invited.')
  expect(portal.journal.count('sonet_group.user.invite')).toBe(0)
})

test('a right that is withdrawn while sending is named as the reason for everybody', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  portal.faults.add({
    method: 'sonet_group.user.invite',
    kind: 'meanwhile',
    at: 'before-work',
    act: 'withdraws-my-right',
  })
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText('Nobody was invited to Website relaunch')
  const noRight = expect.stringContaining('you cannot invite here')
  await expect.poll(() => page.rows('Not invited')).toEqual([noRight, noRight])
  expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toEqual([])
})

test('the receipt of two groups has one row for each person and group', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(['Torres', 'Mila Torres'], ['Petrova', 'Elena Petrova'])
  await page.button('Send 3 of 4 invitations').click()
  await expect(page.heading).toHaveText('3 invitations sent')
  await expect.poll(() => page.rows('Invited')).toHaveLength(3)
  await expect
    .poll(() => page.rows('Not invited'))
    .toEqual([expect.stringMatching(/Elena Petrova.*Website relaunch.*already a member/)])
  for (const [person, group] of [
    [cast.mila, cast.websiteRelaunch],
    [cast.mila, cast.brandCouncil],
    [cast.member, cast.brandCouncil],
  ] as const)
    expect(portal.world.relations.find(person, group)).toMatchObject({
      role: 'Z',
      initiatedByUserId: cast.me,
    })
})

test('the page invites in Russian', async ({ open, portal, cast }) => {
  const words = { groups: 'Группы', people: 'Коллеги', message: 'Сообщение' }
  const frame = await open({ page: 'app', lang: 'ru' })
  const page = new InvitePage(frame, words)
  await page.chooseWebsiteAnd(['орлов', 'Лев Орлов'], ['torres', 'Mila Torres'])
  await page.message.fill('Вступайте!')
  await page.button('Пригласить 2').click()
  await expect(page.heading).toHaveText('В «Website relaunch» приглашено 2 человека')
  await expect.poll(() => page.rows('Приглашены')).toHaveLength(2)
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ru')
  expect(portal.world.relations.find(cast.lev, cast.websiteRelaunch)?.role).toBe('Z')
})

test('a receipt leads on: to another try, to the group, and to inviting more', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await page.message.fill('Please come')
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'plan' })
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText('Nobody was invited to Website relaunch')
  await page.button('Try 2 again').click()
  await expect(page.heading).toHaveText('2 invited to Website relaunch')
  expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)[0]?.text).toContain(
    'Please come',
  )

  await page.button('Open the group').click()
  await expect(browser.locator('.slider-frame')).toBeVisible()
  await browser.locator('.slider-close').click()

  await page.button('Invite more').click()
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await expect(page.people).toBeFocused()
  await expect(page.message).toHaveValue('Please come')
})

test('another try sends only what failed, and the receipt keeps the earlier outcomes', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'plan', when: { after: 1, times: 1 } })
  await page.button('Send 2 invitations').click()
  await expect(page.heading).toHaveText('1 invitation sent')
  await page.button('Try 1 again').click()
  await expect(page.heading).toHaveText('2 invitations sent')
  await expect.poll(() => page.rows('Invited')).toHaveLength(2)
  expect(portal.journal.count('sonet_group.user.invite')).toBe(3)
  expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toHaveLength(1)
  expect(portal.world.notifications.invitations(cast.mila, cast.brandCouncil)).toHaveLength(1)
})
