import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('a token that expires in between is renewed, and nothing is lost', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  portal.auth.expireAll()
  await page.choosePeople(['Wolf', 'Ian Wolf'])
  await page.message.fill('Still here')
  portal.auth.expireAll()
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText('2 invited to Website relaunch')
  expect(portal.world.notifications.invitations(cast.ian, cast.websiteRelaunch)[0]?.text).toContain(
    'Still here',
  )
})

test('a session that cannot be renewed loses nothing typed or chosen, and says what to do', async ({
  open,
  portal,
}) => {
  const page = new InvitePage(await open({ page: 'app', refresh: 'silent' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await page.message.fill('Still here')
  portal.auth.expireAll()
  await page.button('Invite 1').click()
  const alert = page.frame.getByRole('alert')
  await expect(alert).toContainText('the portal did not renew your session', { timeout: 30_000 })
  await expect(alert).toContainText('Reload the portal’s page')
  await expect(page.message).toHaveValue('Still here')
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  expect(portal.journal.count('sonet_group.user.invite')).toBe(0)
})
