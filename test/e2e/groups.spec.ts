import type { HostPage } from '../portal-emulator/host/page-url.ts'
import { startPortal, type Portal } from '../portal-emulator/portal.ts'
import { createCompany } from '../portal-emulator/world/company.ts'
import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

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
  await page.groups.press('Enter')
  await expect(page.button('Remove Закупки')).toBeVisible()
})

test('groups used lately come first, also on the next day', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText(/1 invited into Brand/)
  await expect
    .poll(() => portal.inside.userOptionsOf(cast.me).get('groups'))
    .toBe(`{"version":1,"groups":[${cast.brandCouncil}]}`)

  const again = new InvitePage(await open({ page: 'app' }))
  await again.button('Invite more').click()
  await again.groups.click()
  const lately = again.frame.getByRole('group', { name: 'Used lately' })
  await expect(lately.getByRole('option')).toHaveText([/Brand council/])
})

test('where I may not invite, the row says who may; the portal is asked for that group alone', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.groups.fill('reader')
  const row = page.frame.getByRole('option', { name: /club/i })
  await expect(row).toContainText('you may not invite here')
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

test('archived groups are explained to whoever looks for one', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.groups.click()
  await expect(page.frame.getByText(/archived groups? (is|are) hidden/)).toBeVisible()
  await page.groups.fill(portal.world.requireGroup(cast.archived).name)
  await expect(page.frame.getByRole('listbox').getByRole('option')).toContainText('in the archive')
})

test.describe('5,000 groups of 100,000 people, with the documented limits', () => {
  test.setTimeout(120_000)
  let portal: Portal
  let appUrl = ''
  test.beforeAll(async ({ served }) => {
    appUrl = served.url
    const { world } = createCompany({ people: 100_000, groups: 5_000, myGroups: 5_000 })
    portal = await startPortal({ world, appUrl, limits: 'documented' })
  })
  test.afterAll(() => portal.close())
  const target: HostPage = { page: 'app', panel: false }

  test('all are there by four requests, a few rows are drawn, and both ends are reached by keys', async ({
    page: browser,
  }) => {
    await browser.goto(portal.pageUrl(target))
    const frame = browser.frameLocator('iframe.app-frame')
    const page = new InvitePage(frame)
    await page.groups.click()
    const options = frame.getByRole('listbox').getByRole('option')
    await expect(options.first()).toContainText('members')
    const count = Number(await options.first().getAttribute('aria-setsize'))
    expect(count).toBeGreaterThan(4_500)
    await page.groups.press('ArrowUp')
    await expect(frame.locator(`[aria-posinset="${count}"]`)).toBeInViewport()
    await page.groups.press('ArrowDown')
    await expect(frame.locator('[aria-posinset="1"]')).toBeInViewport()
    expect(await options.count()).toBeLessThan(120)

    await page.groups.fill('ghfplybrb')
    await expect(options.first()).toBeVisible()
    const { entries } = portal.journal
    expect(entries.map(({ status }) => status).filter((status) => status !== 200)).toEqual([])
    // Who I am with my groups and scopes in one request, the details of 5,000 groups in three.
    const asking = (method: string) =>
      entries.filter(({ commands }) => commands.some((command) => command.method === method))
    expect(asking('sonet_group.user.groups')).toHaveLength(1)
    expect(asking('socialnetwork.api.workgroup.list')).toHaveLength(3)
  })
})
