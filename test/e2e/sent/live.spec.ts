import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { SentPage } from '#test/e2e/pages/sent-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('what another window is sending is shown with its progress, and is in the list when it is over', async ({
  open,
  portal,
  context,
}) => {
  const first = new InvitePage(await open({ page: 'app' }))
  await first.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  const portalYields = portal.faults.add({
    method: 'sonet_group.user.invite',
    kind: 'unavailable',
    when: { always: true },
  })
  await first.button('Invite 1').click()
  await first.hold()
  portalYields()

  const other = await context.newPage()
  const sent = new SentPage(await openApp(other, portal))
  await expect(new InvitePage(sent.frame).people).toBeVisible()
  await sent.open()
  await expect(sent.heading).toBeFocused()
  // A run that has moved between two looks is alive: the looks are 20 seconds apart.
  const progress = sent.frame.getByRole('progressbar', { name: 'Another window or device is sending' })
  await expect(progress).toBeVisible({ timeout: 60_000 })
  await expect(progress).toHaveAttribute('aria-valuetext', '0 of 1')
  expect(await axeViolations(other)).toEqual([])

  await first.button('Continue').click()
  await expect(first.heading).toHaveText('1 invited to Website relaunch', { timeout: 20_000 })
  await expect(sent.list.getByRole('listitem')).toHaveCount(1, { timeout: 60_000 })
  await expect(progress).toBeHidden()
})
