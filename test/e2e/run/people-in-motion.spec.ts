import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

/** How long an invitation is under way: time enough to look around on a busy machine. */
const underWayMs = 8_000

test('while invitations are sent everybody can be scrolled to, below one progress bar', async ({
  open,
  portal,
  cast,
  page: tab,
}) => {
  const chosen = cast.colleagues.slice(0, 25)
  keepDraft(portal, cast, [cast.websiteRelaunch, cast.brandCouncil], chosen)
  const page = new InvitePage(await open({ page: 'app' }))
  const { frame } = page
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: underWayMs })
  await page.button(/^Send \d/).click()
  const people = frame.getByRole('table', { name: 'Colleagues' })
  await expect(people.getByRole('row', { name: /sending$/ }).first()).toBeVisible()
  await expect(frame.getByRole('progressbar')).toHaveCount(1)

  const count = Number(await people.getAttribute('aria-rowcount'))
  expect(count).toBeGreaterThan(40)
  const last = people.locator(`[aria-rowindex="${count}"]`)
  await expect(last).toHaveCount(0)
  await people.getByRole('rowgroup').last().focus()
  await tab.keyboard.press('End')
  await expect(last).toBeInViewport()
  await expect(last).toHaveText(/Brand council.*next$/)
})

test('the list of a long run follows those who are being sent, until somebody scrolls', async ({
  open,
  portal,
  cast,
  page: tab,
}) => {
  keepDraft(portal, cast, [cast.brandCouncil], cast.colleagues.slice(0, 60))
  const page = new InvitePage(await open({ page: 'app' }))
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'delay', ms: underWayMs, when: { after: 1 } })
  await page.button(/^Invite \d/).click()
  const people = page.frame.getByRole('table', { name: 'Colleagues' })
  const underWay = people.getByRole('row', { name: /sending$/ }).first()
  await expect(people.getByRole('row', { name: /invited$/ }).last()).toBeVisible()
  await expect(underWay).toBeInViewport()
  expect(Number(await underWay.getAttribute('aria-rowindex'))).toBeGreaterThan(10)

  const before = await page.heading.textContent()
  await people.getByRole('rowgroup').last().focus()
  await tab.keyboard.press('Home')
  await expect(page.heading).not.toHaveText(before ?? '')
  await expect(people.locator('[aria-rowindex="2"]')).toBeInViewport()
})
