import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test.beforeEach(({ portal, cast }) => {
  portal.inside.userOptionsOf(cast.me).delete('settings')
})

async function chooseTwo(page: InvitePage): Promise<void> {
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Wolf', 'Ian Wolf'])
  await page.message.fill('Join us')
}

test('an invitation is undone before anything is sent, and nothing chosen is lost', async ({
  open,
  portal,
  cast,
}) => {
  // Longer than by default, so that a busy machine has the time to press.
  portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":30}')
  const page = new InvitePage(await open({ page: 'app' }))
  await chooseTwo(page)
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText(/^Sending 2 invitations in \d+ s$/)
  await expect(page.heading).toBeFocused()
  await expect(page.frame.getByRole('log')).toContainText('in 30 seconds. You can undo it.')
  // The form stays as it is, but nothing in it can be pressed.
  await expect(page.frame.locator('[inert]').getByText('Mila Torres').first()).toBeVisible()
  await page.button('Undo').click()
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  await expect(page.frame.getByText('Undone. Nothing was sent.').first()).toBeVisible()
  await expect(page.button('Invite 2')).toBeFocused()
  await expect(page.message).toHaveValue('Join us')
  await expect(page.frame.getByRole('log')).toContainText('Undone. Nothing was sent.')
  expect(portal.journal.count('sonet_group.user.invite')).toBe(0)

  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText(/^Sending 2/)
  await page.frame.locator('body').press('Escape')
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  expect(portal.journal.count('sonet_group.user.invite')).toBe(0)
})

test('invitations are sent when the time to undo is over', async ({ open, portal }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await chooseTwo(page)
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText(/^Sending 2 invitations in/)
  await expect(page.heading).toHaveText('2 invited to Website relaunch', { timeout: 15_000 })
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
})

test('“Send now” ends the time to undo', async ({ open, portal, cast }) => {
  portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":30}')
  const page = new InvitePage(await open({ page: 'app' }))
  await chooseTwo(page)
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText(/^Sending 2 invitations in/)
  await page.button('Send now').click()
  await expect(page.heading).toHaveText('2 invited to Website relaunch')
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
})

test('the time to undo is a stored setting; with none, invitations are sent at once', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.button('Settings').click()
  await expect(page.frame.getByRole('radio', { name: '5 seconds' })).toBeChecked()
  // Pressed and asked in one breath: a choice that came a moment later would jump back first.
  const none = page.frame.getByRole('radio', { name: 'none (send at once)' })
  expect(await none.evaluate((radio: HTMLInputElement) => (radio.click(), radio.checked))).toBe(true)
  await expect.poll(() => portal.inside.userOptionsOf(cast.me).get('settings')).toContain('"undoSeconds":0')
  await page.button('Close the settings').click()
  await expect(page.button('Settings')).toBeFocused()

  const again = new InvitePage(await open({ page: 'app' }))
  await chooseTwo(again)
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: 5_000 })
  await again.button('Invite 2').click()
  await expect(again.heading).toHaveText(/^Inviting/)
  await expect(again.heading).toHaveText('2 invited to Website relaunch')
})
