import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { mixedReceipt } from '#test/e2e/support/mixed-receipt.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('the receipt is filtered by outcome with the keyboard', async ({ open, page: browser }) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await mixedReceipt(page)
  const chips = frame.getByRole('group', { name: 'Show' }).getByRole('radio')
  await expect
    .poll(() => chips.evaluateAll((all) => all.map((chip) => chip.parentElement?.textContent)))
    .toEqual(['All 5', 'Probably do not accept 1', 'Asked to join 1', 'Already members 1', 'Invited 2'])

  await chips.first().focus()
  await browser.keyboard.press('ArrowRight')
  await expect(frame.getByRole('radio', { name: 'Probably do not accept 1' })).toBeFocused()
  await expect(frame.getByRole('log')).toContainText('1 row shown')
  await expect.poll(() => page.rows('Not invited')).toEqual([expect.stringContaining('Hanna Berg')])
  await expect(frame.getByRole('table', { name: 'Invited', exact: true })).toHaveCount(0)

  await frame.getByRole('radio', { name: 'Invited 2' }).check()
  await expect.poll(() => page.rows('Invited')).toHaveLength(2)
  await expect(frame.getByRole('table', { name: 'Not invited' })).toHaveCount(0)
  await expect(page.heading).toHaveText('2 invited to Website relaunch')
})

test('a receipt with one kind of outcome has no filter', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
  await expect(frame.getByRole('radio')).toHaveCount(0)
})

test('the button beside a reason opens the page where something can be done about it', async ({
  open,
  page: browser,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  const slider = browser.locator('.slider-frame')
  for (const [name, address] of [
    ['Open the profile: Hanna Berg', `/company/personal/user/${cast.privacyClosed}/`],
    ['Accept in the group: Kenji Mori', `/workgroups/group/${cast.websiteRelaunch}/`],
  ] as const) {
    await page.button(name).click()
    await expect(slider).toHaveAttribute('src', new RegExp(address))
    await browser.locator('.slider-close').click()
    await expect(slider).toHaveCount(0)
  }
})

test('“Check again” reads the group of a doubtful invitation, and sends nothing', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  portal.faults.add({
    method: 'sonet_group.user.invite',
    kind: 'meanwhile',
    at: 'after-work',
    act: () => {
      portal.faults.add({
        method: 'socialnetwork.api.workgroup.get',
        kind: 'internal-error',
        status: 403,
        code: 'ACCESS_DENIED',
        when: { always: true },
      })
    },
  })
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'truncated-json' })
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('Not known whether 1 invitation arrived', { timeout: 20_000 })
  await expect.poll(() => page.rows('Not invited')).toEqual([expect.stringMatching(/Mila Torres.*not known/)])

  const check = page.button('Check again: Mila Torres')
  await check.click()
  await expect(page.frame.getByText(/the group could not be checked either/)).toBeVisible()
  portal.faults.clear()
  await check.click()
  await expect(page.frame.getByText(/^at .*: has an invitation/)).toBeVisible()
  await expect.poll(() => page.rows('Not invited')).toEqual([expect.stringMatching(/Mila Torres.*not known/)])
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
  expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toHaveLength(1)
})

test('a printed receipt has its texts, and neither buttons nor background', async ({
  open,
  page: browser,
}) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await mixedReceipt(page)
  await browser.emulateMedia({ media: 'print' })
  for (const name of ['Copy as text', 'Print', 'Invite more', 'Copy IDs', 'Open the profile: Hanna Berg'])
    await expect(page.button(name)).toBeHidden()
  await expect(frame.getByRole('columnheader', { name: 'What to do' })).toBeHidden()
  await expect(frame.getByText('probably does not accept group invitations')).toBeVisible()
  await expect(frame.getByRole('heading', { name: 'Invited · 2', exact: true })).toBeVisible()
  await expect(frame.locator('time')).toBeVisible()
  await expect(frame.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})
