import { startPortal } from '../portal-emulator/portal.ts'
import { createCompany } from '../portal-emulator/world/company.ts'
import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

for (const [what, typed, found] of [
  ['keys of the other layout, Latin for Cyrillic', 'jhkjd', 'Лев Орлов'],
  ['keys of the other layout, Cyrillic for Latin', 'ещккуы', 'Mila Torres'],
  ['Latin letters', 'orlov lev', 'Лев Орлов'],
  ['Cyrillic letters', 'торрес мила', 'Mila Torres'],
] as const)
  test(`${what}: found, and the field says how it was understood`, async ({ open }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await page.people.fill(typed)
    await expect(page.frame.getByRole('option', { name: new RegExp(found) })).toBeVisible()
    await expect(page.frame.getByText(/Showing results for “.+”/).first()).toBeVisible()
  })

for (const [what, typed] of [
  ['an initial', 'Torres M.'],
  ['the surname first', 'torres mila'],
] as const)
  test(`${what}: found as typed`, async ({ open }) => {
    const page = new InvitePage(await open({ page: 'app', lang: 'de' }))
    await page.frame.locator('#people').fill(typed)
    await expect(page.frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  })

test('a finished answer serves its longer forms without another request', async ({ open, portal }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.fill('torr')
  await expect(page.frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  const before = portal.journal.count('user.search')
  await page.people.fill('torres m')
  await expect(page.frame.getByRole('listbox').getByRole('option')).toHaveCount(1)
  await expect(page.people).toHaveAttribute('aria-expanded', 'true')
  await page.people.press('Enter')
  await expect(page.button('Remove Mila Torres')).toBeVisible()
  expect(portal.journal.count('user.search')).toBe(before)
})

test('under three letters nothing is asked, and my department answers', async ({ open, portal }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.fill('ia')
  await expect(page.frame.getByRole('option', { name: /Ian Wolf/ })).toBeVisible()
  await expect(page.frame.getByText('Your department')).toBeVisible()
  await expect(page.frame.getByText(/Type at least 3 letters/).first()).toBeVisible()
  expect(portal.journal.count('user.search')).toBe(0)
})

test('namesakes carry what tells them apart, and Enter alone takes none of them', async ({
  open,
  portal,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  const { name, lastName } = portal.world.people.require(cast.namesakeA)
  await page.people.fill(`${lastName} ${name}`)
  const options = page.frame.getByRole('option', { name: new RegExp(`${name} ${lastName}`) })
  await expect(options).not.toHaveCount(0)
  await expect(options).not.toHaveCount(1)
  await page.people.press('Enter')
  await expect(page.button(/^Remove/)).toHaveCount(0)
  await options.first().click()
  await expect(page.button(new RegExp(`^Remove ${name} ${lastName}, .+`))).toBeVisible()
})

test('among 100,000 people with the portal’s limits: one request a search, none refused', async ({
  page: browser,
  served,
}) => {
  test.slow()
  const { world } = createCompany({ people: 100_000 })
  const portal = await startPortal({ world, appUrl: served.url, limits: 'documented' })
  await browser.goto(portal.pageUrl({ page: 'app', panel: false }))
  const page = new InvitePage(browser.frameLocator('iframe.app-frame'))
  const asked = () =>
    portal.journal.entries.filter(
      ({ method, commands }) =>
        method === 'user.search' || commands.some((each) => each.method === 'user.search'),
    ).length
  for (const [typed, name] of [
    ['Torres Mila', /Mila Torres/],
    ['jhkjd ktd', /Лев Орлов/],
    ['orlov lev', /Лев Орлов/],
  ] as const) {
    const before = asked()
    await page.people.fill(typed)
    await expect(page.frame.getByRole('option', { name }).first()).toBeVisible()
    // The row may still be that of the search before: the request is waited for.
    await expect.poll(() => asked() - before).toBe(1)
  }
  await page.people.fill('Иванов')
  await expect(
    page.frame.getByText(/The first \d+ are shown. Type more to find others/).first(),
  ).toBeVisible()
  expect(asked()).toBe(4)
  expect(portal.journal.entries.filter(({ status }) => status === 503)).toEqual([])
  await portal.close()
})

test('whom I invited lately is offered first, also on the next day, and nothing is searched for', async ({
  open,
  portal,
  cast,
}) => {
  portal.inside
    .userOptionsOf(cast.me)
    .set('people', JSON.stringify({ version: 1, people: [cast.ruth, cast.dismissed, cast.mila] }))
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.click()
  const lately = page.frame.getByRole('group', { name: 'Invited lately' }).getByRole('option')
  await expect(lately).toHaveText([/Ruth Kane/, /Mila Torres/])
  await page.people.fill('ru')
  await expect(lately).toHaveText([/Ruth Kane/])
  expect(portal.journal.count('user.search')).toBe(0)

  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['wolf', 'Ian Wolf'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited into Website relaunch')
  await expect
    .poll(() => portal.inside.userOptionsOf(cast.me).get('people'))
    .toBe(JSON.stringify({ version: 1, people: [cast.ian, cast.ruth, cast.dismissed, cast.mila] }))
})
