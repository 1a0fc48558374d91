import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expectButtonInSight } from '#test/e2e/support/button-in-sight.ts'
import { test } from '#test/e2e/support/large-company-test.ts'
import { expect } from '#test/e2e/support/portal-test.ts'
import { expectAllAccepted } from '#test/e2e/support/requests.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

test.setTimeout(120_000)
test.use({ companyGroups: { groups: 12 } })

/** A draft for one group. */
function keepDraftOf(count: number, portal: Portal, cast: DemoCast): void {
  const people = [...portal.world.people.all()]
    .filter(({ active, type }) => active && type === 'employee')
    .slice(-count)
    .map(({ id }) => id)
  keepDraft(portal, cast, [cast.websiteRelaunch], people)
}

test.beforeEach(({ portal, cast }) => keepDraftOf(2_000, portal, cast))

test('2,000 chosen people are a number that opens a searched list, where they are removed and brought back', async ({
  open,
  portal,
}) => {
  const frame = await open({ page: 'app' })
  const form = new InvitePage(frame)
  const number = form.frame.getByRole('button', { name: '2,000 colleagues', exact: true })
  await number.click()
  const search = frame.getByRole('searchbox', { name: 'Search among those chosen' })
  await expect(search).toBeFocused()
  const list = frame.getByRole('table', { name: 'Chosen colleagues' })
  await expect(list).toHaveAttribute('aria-rowcount', '2001')
  await expect.poll(() => list.getByRole('row').count()).toBeLessThan(60)
  // A fading edge says that there is more beyond it: here is not.
  expect(await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)

  const name = (await list.getByRole('rowheader').first().locator('[dir=auto]').first().textContent()) ?? ''
  await search.fill(name)
  await form.button(/^Remove the (one|\d+) found$/).click()
  await expect(search).toBeFocused()
  await expect(number).toHaveCount(0)
  await expect(frame.getByRole('log')).toContainText('removed.')
  await form.button('Undo').click()
  await expect(number).toBeVisible()

  await search.press('Escape')
  await expect(form.people).toBeFocused()
  await expect(list).toHaveCount(0)
  expect(portal.journal.entries.filter(({ status }) => status === 503)).toEqual([])
})

test('2,000 chosen people are judged by few requests, in a table too, of which a few rows are drawn', async ({
  open,
  portal,
}) => {
  const frame = await open({ page: 'app' })
  const form = new InvitePage(frame)
  await expect(form.frame.getByRole('button', { name: '2,000 colleagues', exact: true })).toBeVisible()
  await form.chooseGroup('brand', /Brand/)
  await form.button('Show as a table').click()
  const table = frame.getByRole('table', { name: 'Who will be invited, by group' })
  await expect(table).toHaveAttribute('aria-rowcount', '2001')
  await expect.poll(() => table.getByRole('row').count()).toBeLessThan(60)
  await expect(form.button(/^Send [\d,]+( of 4,000)? invitations$/)).toBeVisible()
  // Each of the two groups is read once.
  expect(portal.journal.count('socialnetwork.api.workgroup.get')).toBe(2)
  await expectAllAccepted(portal)
  // Every request of the page counts: opening, the draft's people, details of my groups, two readings, departments in batches.
  expect(portal.journal.entries.length).toBeLessThan(20)
})

for (const [title, width, height] of [
  ['at 1280 × 800', 1280, 800],
  ['on a phone', 390, 844],
] as const)
  test(`the button is in sight ${title} with 5,000 chosen and their list open, however far the portal is scrolled`, async ({
    open,
    page: tab,
    portal,
    cast,
  }) => {
    await tab.setViewportSize({ width, height })
    keepDraftOf(5_000, portal, cast)
    const form = new InvitePage(await open({ page: 'app' }))
    await form.frame.getByRole('button', { name: '5,000 colleagues', exact: true }).click()
    await expect(form.frame.getByRole('table', { name: 'Chosen colleagues' })).toBeVisible()
    await expectButtonInSight(tab, form)
  })
