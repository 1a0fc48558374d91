import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('groups are found in the wrong layout and transliterated, and the list says so', async ({
  open,
  portal,
  cast,
}) => {
  portal.world.join(cast.me, portal.world.addGroup({ name: 'Закупки', ownerId: cast.lev }).id, 'E')
  const page = new InvitePage(await open({ page: 'app' }))
  await page.groups.fill('цуиышеу')
  await expect(page.frame.getByText('Showing results for “website”.')).toBeVisible()
  await page.groups.press('Enter')
  await expect(page.button('Remove Website relaunch')).toBeVisible()
  await page.groups.fill('zakupki')
  await expect(page.frame.getByRole('option', { name: /Закупки/ })).toBeVisible()
  await page.groups.press('Enter')
  await expect(page.button('Remove Закупки')).toBeVisible()
})

test('groups used recently come first, after a reload too', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText(/1 invited to Brand/)
  await expect
    .poll(() => portal.inside.userOptionsOf(cast.me).get('groups'))
    .toBe(`{"version":1,"groups":[${cast.brandCouncil}]}`)

  const again = new InvitePage(await open({ page: 'app' }))
  await again.groups.click()
  const recent = again.frame.getByRole('group', { name: 'Recent' })
  await expect(recent.getByRole('option')).toHaveText([/Brand council/])
})

test('the row of a group where I may not invite says who may; the portal is asked for that group alone', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.groups.fill('reader')
  const row = page.frame.getByRole('option', { name: /club/i })
  await expect(row).toContainText('you cannot invite here')
  expect(portal.journal.count('sonet_group.user.get')).toBe(0)
  await page.groups.press('ArrowDown')
  const owner = [...portal.world.relations.ofGroup(cast.readersClub)].find(({ role }) => role === 'A')
  const { name, lastName } = portal.world.people.get(owner?.userId ?? 0) ?? {}
  await expect(row).toContainText(`Can invite: ${name} ${lastName}`)
  expect(portal.journal.of('sonet_group.user.get').map(({ params }) => params)).toEqual([
    expect.objectContaining({ ID: cast.readersClub }),
  ])
  await page.groups.press('Enter')
  await expect(page.frame.getByRole('button', { name: /Remove .*club/i })).toHaveCount(0)
})

test('an archived group that is searched for is shown as archived', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.groups.click()
  await expect(page.frame.getByText(/archived groups? (is|are) hidden/)).toBeVisible()
  await page.groups.fill(portal.world.requireGroup(cast.archived).name)
  await expect(page.frame.getByRole('listbox').getByRole('option')).toContainText(
    'archived: restore it to invite people',
  )
})

test('a group where I may not invite says so before it is chosen', async ({ open }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.groups.fill('reader')
  await expect(page.frame.getByRole('option', { name: /club.*you cannot invite here/i })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})
