import { test as base, expect } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

/** Opens the card of this colleague and, from its toolbar, the app in a slider. */
const test = base.extend<{ openCard: (userId: number) => Promise<InvitePage> }>({
  openCard: async ({ page, portal }, provide) => {
    await provide(async (userId) => {
      await page.goto(portal.pageUrl({ page: 'profile', userId, panel: false }))
      await page.getByRole('button', { name: 'Invite to a group' }).click()
      return new InvitePage(page.frameLocator('iframe.slider-frame').frameLocator('iframe.app-frame'))
    })
  },
})

test('opened from a colleague’s card, that colleague is chosen and the group comes next', async ({
  openCard,
  portal,
  cast,
}) => {
  const page = await openCard(cast.mila)
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  await expect(page.groups).toBeFocused()
  await page.chooseGroup('website', /Website relaunch/)
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited into Website relaunch')
  expect(portal.journal.of('sonet_group.user.invite').map(({ params }) => params)).toEqual([
    expect.objectContaining({ USER_ID: [cast.mila] }),
  ])
})

test('a draft keeps its groups and its message, and its people make way', async ({
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
  await expect(again.button('Remove Brand council')).toBeVisible()
  await expect(again.message).toHaveValue('Half written')
  await expect(again.button('Remove Ian Wolf')).toHaveCount(0)
})

test('my own card chooses nobody and says so', async ({ openCard, cast }) => {
  const page = await openCard(cast.me)
  await expect(page.frame.getByText('This is your own card. You cannot invite yourself.')).toBeVisible()
  await expect(page.button(/^Remove/)).toHaveCount(0)
})

test('somebody who was dismissed is named and not chosen', async ({ openCard, cast }) => {
  const page = await openCard(cast.dismissed)
  await expect(page.frame.getByText(/no longer works here and was not chosen/)).toBeVisible()
  await expect(page.button(/^Remove/)).toHaveCount(0)
})

test('a bot’s card chooses nobody', async ({ openCard, portal, cast }) => {
  portal.world.people.require(cast.ian).type = 'bot'
  const page = await openCard(cast.ian)
  await expect(page.frame.getByText(/does not know the person of this card/)).toBeVisible()
  await expect(page.button(/^Remove/)).toHaveCount(0)
})
