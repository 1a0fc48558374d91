import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('the last receipt is offered at every opening, in another group, too, and is gone once dismissed', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Kane', 'Ruth Kane'])
  await page.button(/^Invite/).click()
  await expect(page.heading).toHaveText(/invited to Website relaunch/)
  const before = await page.rows('Invited')
  const sent = portal.journal.count('sonet_group.user.invite')

  // This browser lets no frame of another site store anything, so a reload is a visit like any other.
  const again = new InvitePage(await open({ page: 'app' }))
  await expect(again.people).toBeVisible()
  await again.button('Show the receipt').click()
  await expect(again.heading).toHaveText(/invited to Website relaunch/)
  await expect.poll(() => again.rows('Invited')).toEqual(before)
  expect(portal.journal.count('sonet_group.user.invite')).toBe(sent)

  const inOther = await open({
    page: 'group',
    groupId: cast.brandCouncil,
    placement: 'SONET_GROUP_DETAIL_TAB',
  })
  await expect(inOther.getByText(/Your last receipt/)).toBeVisible()
  await inOther.getByRole('button', { name: 'Show the receipt' }).click()
  await expect(new InvitePage(inOther).heading).toHaveText(/invited to Website relaunch/)
  await inOther.getByRole('button', { name: 'Invite more' }).click()
  await expect.poll(() => portal.inside.userOptionsOf(cast.me).get('run-1') ?? '').toContain('"cleared"')
  const last = new InvitePage(await open({ page: 'app' }))
  await expect(last.people).toBeVisible()
  await expect(last.frame.getByText(/Your last receipt/)).toHaveCount(0)
})

test('a look at the last receipt costs nothing of what was chosen since', async ({ open, portal, cast }) => {
  const draft = (): unknown => portal.inside.userOptionsOf(cast.me).get('draft')
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')

  const again = new InvitePage(await open({ page: 'app' }))
  await again.chooseGroup('brand', /Brand/)
  await again.choosePeople(['Wolf', 'Ian Wolf'])
  await again.message.fill('Half written')
  await expect.poll(draft).toContain('Half written')
  await again.button('Show the receipt').click()
  await expect(again.heading).toHaveText('1 invited to Website relaunch')
  await again.button('Invite more').click()
  await expect(again.button('Remove Ian Wolf').first()).toBeVisible()
  await expect(again.button('Remove Brand council')).toBeVisible()
  await expect(again.message).toHaveValue('Half written')
  expect(draft()).toContain('Half written')
})

test('from a receipt that was opened again, more are invited to its groups', async ({ open }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
  const again = new InvitePage(await open({ page: 'app' }))
  await again.button('Show the receipt').click()
  await again.button('Invite more').click()
  await expect(again.button('Remove Website relaunch')).toBeVisible()
  await expect(again.people).toBeFocused()
})
