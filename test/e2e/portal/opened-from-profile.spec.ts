import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { test as inLargeCompany } from '#test/e2e/support/large-company-test.ts'
import { appInSlider } from '#test/e2e/support/open-app.ts'
import { test as base, expect } from '#test/e2e/support/portal-test.ts'
import { askedUntilRecorded, expectAllAccepted } from '#test/e2e/support/requests.ts'

/** Opens the card of this colleague and, from its toolbar, the app in a slider. */
const test = base.extend<{ openCard: (userId: number) => Promise<InvitePage> }>({
  openCard: async ({ page, portal }, provide) => {
    await provide(async (userId) => {
      await page.goto(portal.pageUrl({ page: 'profile', userId, panel: false }))
      await page.getByRole('button', { name: 'Invite to a group' }).click()
      return new InvitePage(appInSlider(page))
    })
  },
})

test('a form opened from a colleague’s card has that colleague, and asks for the group next', async ({
  openCard,
  portal,
  cast,
}) => {
  const page = await openCard(cast.mila)
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  await expect(page.groups).toBeFocused()
  await page.chooseGroup('website', /Website relaunch/)
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
  expect(portal.journal.of('sonet_group.user.invite').map(({ params }) => params)).toEqual([
    expect.objectContaining({ USER_ID: [cast.mila] }),
  ])
})

test('a form opened from a colleague’s card has that person alone, and the draft waits', async ({
  open,
  openCard,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(['Wolf', 'Ian Wolf'])
  await page.message.fill('Half written')
  await expect.poll(() => portal.inside.userOptionsOf(cast.me).get('draft')).toContain('Half written')

  const again = await openCard(cast.mila)
  await expect(again.button('Remove Mila Torres')).toBeVisible()
  await expect(again.frame.getByText(/^You have a draft for Brand council: 1 colleague/)).toBeVisible()
  await expect(again.button('Remove Ian Wolf')).toHaveCount(0)
  await expect(again.message).toHaveValue('')
  await again.button('Use it here').click()
  for (const name of ['Brand council', 'Ian Wolf', 'Mila Torres'])
    await expect(again.button(`Remove ${name}`)).toBeVisible()
  await expect(again.message).toHaveValue('Half written')
})

test('a form opened from my own card has nobody, and says so', async ({ openCard, cast }) => {
  const page = await openCard(cast.me)
  await expect(page.frame.getByText('You cannot invite yourself.')).toBeVisible()
  await expect(page.button(/^Remove/)).toHaveCount(0)
})

test('a form opened from the card of a dismissed person names that person, and has nobody', async ({
  openCard,
  cast,
}) => {
  const page = await openCard(cast.dismissed)
  await expect(page.frame.getByText(/no longer works here and was not chosen/)).toBeVisible()
  await expect(page.button(/^Remove/)).toHaveCount(0)
})

test('a form opened from a bot’s card has nobody', async ({ openCard, portal, cast }) => {
  portal.world.people.require(cast.ian).type = 'bot'
  const page = await openCard(cast.ian)
  await expect(page.frame.getByText(/This person was not found on the portal/)).toBeVisible()
  await expect(page.button(/^Remove/)).toHaveCount(0)
})

// From the start of the app until its run is recorded. The tree of 3,000 departments is not among it.
inLargeCompany(
  'an invitation from the card of one of 100,000 takes seven requests, none refused',
  async ({ page: browser, portal, cast }) => {
    const colleague = [...portal.world.people.all()].findLast(
      ({ active, type }) => active && type === 'employee',
    )
    if (!colleague) throw new Error('an empty company')
    await browser.goto(portal.pageUrl({ page: 'profile', userId: colleague.id, panel: false }))
    portal.journal.clear()
    await browser.getByRole('button', { name: 'Invite to a group' }).click()
    const page = new InvitePage(appInSlider(browser))
    await expect(page.groups).toBeFocused()
    await page.chooseGroup('website', /Website relaunch/)
    await page.button('Invite 1').click()
    await page.button('Send now').click()
    await expect(page.heading).toHaveText('1 invited to Website relaunch')
    expect(portal.world.relations.find(colleague.id, cast.websiteRelaunch)?.role).toBe('Z')
    await expectAllAccepted(portal)
    const details = 'socialnetwork.api.workgroup.list'
    const roster = 'socialnetwork.api.workgroup.get'
    await expect
      .poll(() => askedUntilRecorded(portal, 1))
      .toEqual([
        ['department.get', 'profile', 'scope', details, 'sonet_group.user.groups', 'user.get'],
        // Of my groups beyond the first fifty, once their field is used.
        [details, details, details, details],
        [roster],
        [roster, 'user.get'],
        // After the time for undoing.
        ['user.option.get'],
        ['sonet_group.user.invite'],
        ['user.option.get'],
      ])
  },
)
