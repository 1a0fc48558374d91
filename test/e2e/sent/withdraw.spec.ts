import type { FrameLocator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { SentPage } from '#test/e2e/pages/sent-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { sentEarlier } from '#test/e2e/support/sent-earlier.ts'

const remove = 'sonet_group.user.delete'

async function openRun(frame: FrameLocator): Promise<SentPage> {
  await expect(new InvitePage(frame).people).toBeVisible()
  const sent = new SentPage(frame)
  await sent.open()
  await sent.openRun('Website relaunch')
  await expect(sent.frame.getByText(/^Now: /)).toBeVisible()
  return sent
}

/** Its button has the name of the one that leads to it. */
const question = (sent: SentPage) => sent.frame.getByRole('heading', { name: /^Withdraw \d invitations?\?$/ })

test('an administrator withdraws invitations after a question, and nobody who has accepted meanwhile', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  sentEarlier({ portal, cast }, cast.admin, [cast.mila, cast.ian, cast.aya])
  const sent = await openRun(await open({ page: 'app', as: cast.admin }))
  const heading = (name: string) => sent.frame.getByRole('heading', { name })

  await sent.frame.getByRole('button', { name: 'Withdraw 3' }).press('Enter')
  await expect(heading('Withdraw 3 invitations?')).toBeFocused()
  expect(await axeViolations(browser)).toEqual([])
  await sent.frame.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(sent.heading).toBeFocused()
  expect(portal.journal.count(remove)).toBe(0)

  portal.world.accept(cast.ian, cast.websiteRelaunch)
  await sent.frame.getByRole('button', { name: 'Withdraw 3' }).press('Enter')
  await expect(question(sent)).toBeFocused()
  await sent.frame.getByRole('button', { name: 'Withdraw 3' }).press('Enter')
  await expect(heading('2 invitations withdrawn')).toBeFocused()
  await expect(sent.frame.getByText('1 was no longer waiting.')).toBeVisible()
  await expect(sent.frame.getByText('Now: 1 accepted and 2 no longer in the group.')).toBeVisible()
  expect(await axeViolations(browser)).toEqual([])
  expect(portal.world.relations.roleOf(cast.ian, cast.websiteRelaunch)).toBe('K')
  for (const id of [cast.mila, cast.aya])
    expect(portal.world.relations.find(id, cast.websiteRelaunch)).toBeUndefined()
})

test('what the portal answered is not enough: an invitation that the group still shows is said to be there', async ({
  open,
  portal,
  cast,
}) => {
  sentEarlier({ portal, cast }, cast.admin, [cast.mila, cast.ian])
  // Somebody else invites her again before the group is read.
  portal.faults.add({
    method: remove,
    kind: 'meanwhile',
    act: (world) => void world.invite(cast.mila, cast.websiteRelaunch, cast.me),
    at: 'after-work',
  })
  const sent = await openRun(await open({ page: 'app', as: cast.admin }))
  await sent.frame.getByRole('button', { name: 'Withdraw 2' }).press('Enter')
  await expect(question(sent)).toBeFocused()
  await sent.frame.getByRole('button', { name: 'Withdraw 2' }).click()
  await expect(sent.frame.getByRole('heading', { name: '1 invitation withdrawn' })).toBeVisible()
  await expect(sent.frame.getByText('1 is still there.')).toBeVisible()
})

test('a lost answer is told by what the group shows, and a refusal by its reason', async ({
  open,
  portal,
  cast,
}) => {
  sentEarlier({ portal, cast }, cast.admin, [cast.mila])
  const sent = await openRun(await open({ page: 'app', as: cast.admin }))
  portal.faults.add({ method: remove, kind: 'internal-error', status: 403, code: 'ACCESS_DENIED' })
  await sent.frame.getByRole('button', { name: 'Withdraw 1' }).press('Enter')
  await expect(question(sent)).toBeFocused()
  await sent.frame.getByRole('button', { name: 'Withdraw 1' }).click()
  await expect(sent.frame.getByText('1 not sent: you have no permission for this.')).toBeVisible()
  await sent.frame.getByRole('button', { name: 'Close' }).click()
  portal.faults.add({ method: remove, kind: 'cut-after-work' })
  await sent.frame.getByRole('button', { name: 'Withdraw 1' }).press('Enter')
  await expect(question(sent)).toBeFocused()
  await sent.frame.getByRole('button', { name: 'Withdraw 1' }).click()
  await expect(sent.frame.getByText('1 was no longer waiting.')).toBeVisible()
})

test('who is no administrator is led to the page of the group', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  sentEarlier({ portal, cast }, cast.me, [cast.mila])
  const sent = await openRun(await open({ page: 'app' }))
  await sent.frame.getByRole('button', { name: 'Withdraw in the group' }).press('Enter')
  const group = browser.frameLocator('iframe.slider-frame')
  await expect(group.getByRole('heading', { name: 'Website relaunch' }).first()).toBeVisible()
})

test('those who declined or left are taken into a new draft, and what was in the form waits', async ({
  open,
  portal,
  cast,
}) => {
  sentEarlier({ portal, cast }, cast.me, [cast.mila, cast.ian, cast.aya], 'The plans live here.')
  portal.world.decline(cast.mila, cast.websiteRelaunch)
  portal.world.accept(cast.ian, cast.websiteRelaunch)
  portal.world.remove(cast.ian, cast.websiteRelaunch)
  const frame = await open({ page: 'app' })
  const form = new InvitePage(frame)
  await form.chooseGroup('brand', /Brand/)
  await form.choosePeople(['Kane', 'Ruth Kane'])

  const sent = await openRun(frame)
  await sent.frame.getByRole('button', { name: 'Invite 2 again' }).press('Enter')
  await expect(form.people).toBeFocused()
  await expect(form.button('Remove Mila Torres')).toBeVisible()
  await expect(form.button('Remove Ian Wolf')).toBeVisible()
  await expect(form.button('Remove Website relaunch')).toBeVisible()
  await expect(form.message).toHaveValue('The plans live here.')
  await expect(frame.getByText('You have a draft for Brand council: 1 colleague')).toBeVisible()
  await expect(form.button('Invite 2')).toBeVisible()
  await form.button('Invite 2').click()
  await expect(form.heading).toHaveText('2 invited to Website relaunch')
})

test('who has lost the right to invite still sees how a run stands, and the new draft says that they may not', async ({
  open,
  portal,
  cast,
}) => {
  sentEarlier({ portal, cast }, cast.me, [cast.mila, cast.ian])
  portal.world.decline(cast.ian, cast.websiteRelaunch)
  portal.world.setRole(cast.me, cast.websiteRelaunch, 'K')
  portal.world.setInitiatePerms(cast.websiteRelaunch, 'A')
  const frame = await open({ page: 'app' })
  const sent = await openRun(frame)
  await expect(frame.getByText('Now: 1 waiting and 1 no longer in the group.')).toBeVisible()
  await sent.frame.getByRole('button', { name: 'Invite 1 again' }).press('Enter')
  await expect(new InvitePage(frame).people).toBeFocused()
  await expect(frame.getByRole('listitem').filter({ hasText: 'You cannot invite here' })).toBeVisible()
  expect(portal.journal.count('sonet_group.user.invite')).toBe(0)
})
