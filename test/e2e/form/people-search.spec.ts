import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { pageIn } from '#test/e2e/support/job-in.ts'
import { test as inLargeCompany } from '#test/e2e/support/large-company-test.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { calling, requestsDuring } from '#test/e2e/support/requests.ts'
import { textsIn } from '#test/e2e/support/texts.ts'

for (const [what, typed, found] of [
  ['keys of the other layout, Latin for Cyrillic', 'jhkjd', 'Лев Орлов'],
  ['keys of the other layout, Cyrillic for Latin', 'ещккуы', 'Mila Torres'],
  ['Latin letters', 'orlov lev', 'Лев Орлов'],
  ['Cyrillic letters', 'торрес мила', 'Mila Torres'],
] as const)
  test(`a colleague is found by ${what}, and the field says how it was understood`, async ({ open }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await page.people.fill(typed)
    await expect(page.frame.getByRole('option', { name: new RegExp(found) })).toBeVisible()
    await expect(page.frame.getByText(/Showing results for “.+”/).first()).toBeVisible()
  })

for (const [what, typed] of [
  ['an initial', 'Torres M.'],
  ['the surname first', 'torres mila'],
] as const)
  test(`a colleague is found by ${what}`, async ({ open }) => {
    const page = pageIn(await open({ page: 'app', lang: 'de' }), textsIn('de'))
    await page.people.fill(typed)
    await expect(page.frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  })

test('a finished answer serves its longer forms without another request', async ({ open, portal }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.fill('torr')
  await expect(page.frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  const searches = await requestsDuring(portal, calling('user.search'), async () => {
    await page.people.fill('torres m')
    await expect(page.frame.getByRole('listbox').getByRole('option')).toHaveCount(1)
    await expect(page.people).toHaveAttribute('aria-expanded', 'true')
    await page.people.press('Enter')
    await expect(page.button('Remove Mila Torres')).toBeVisible()
  })
  expect(searches).toEqual([])
})

test('a query of two letters is answered from my department, and not searched for by words', async ({
  open,
  portal,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.fill('ia')
  await expect(page.frame.getByRole('option', { name: /Ian Wolf/ })).toBeVisible()
  await expect(page.frame.getByText('Your department')).toBeVisible()
  await expect(page.frame.getByText(/Type at least 3 characters/).first()).toBeVisible()
  expect(portal.journal.count('user.search')).toBe(0)
})

test('namesakes are shown with what tells them apart, and Enter alone chooses none of them', async ({
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

test('colleagues invited recently are offered first, after a reload too, without a search', async ({
  open,
  portal,
  cast,
}) => {
  portal.inside
    .userOptionsOf(cast.me)
    .set('people', JSON.stringify({ version: 1, people: [cast.ruth, cast.dismissed, cast.mila] }))
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.click()
  const lately = page.frame.getByRole('group', { name: 'Recently invited' }).getByRole('option')
  await expect(lately).toHaveText([/Ruth Kane/, /Mila Torres/])
  await page.people.fill('ru')
  await expect(lately).toHaveText([/Ruth Kane/])
  expect(portal.journal.count('user.search')).toBe(0)

  await page.chooseWebsiteAnd(['wolf', 'Ian Wolf'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
  await expect
    .poll(() => portal.inside.userOptionsOf(cast.me).get('people'))
    .toBe(JSON.stringify({ version: 1, people: [cast.ian, cast.ruth, cast.dismissed, cast.mila] }))
})

test('Enter never chooses from the answer to an earlier query', async ({ open, page: browser, portal }) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.people.fill('Torr')
  await expect(frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  portal.faults.add({ method: 'user.search', kind: 'delay', ms: 1_500 })
  await page.people.fill('Wolf')
  await browser.keyboard.press('Enter')
  await expect(frame.getByRole('button', { name: /^Remove/ })).toHaveCount(0)
  await expect(frame.getByRole('option', { name: /Ian Wolf/ })).toBeVisible()
  await browser.keyboard.press('Enter')
  await expect(page.button('Remove Ian Wolf')).toBeVisible()
})

test('the portal is not searched for fewer than three letters', async ({ open, portal }) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.people.fill('To')
  await expect(frame.getByText('Type at least 3 characters').first()).toBeVisible()
  expect(portal.journal.count('user.search')).toBe(0)
  await page.people.fill('Tor')
  await expect(frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  expect(JSON.stringify(portal.journal.of('batch').map(({ params }) => params))).toContain('FIND%5D=tor&')
})

test('P26: names of one or two letters are found while they are typed', async ({ open, portal }) => {
  portal.world.people.add({ name: '太郎', lastName: '山田', departments: [1] })
  portal.world.people.add({ name: 'Wei', lastName: 'Li', departments: [1] })
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  for (const typed of ['山', '山田', '山田太', '山田太郎', '太郎 山田']) {
    await page.people.fill(typed)
    await expect(frame.getByRole('option', { name: /太郎 山田/ })).toBeVisible()
  }
  await page.people.fill('田中')
  await expect(frame.getByText('No colleague found for “田中”')).toBeVisible()
  await page.people.fill('Li')
  await expect(frame.getByRole('option', { name: /Wei Li/ })).toBeVisible()
  await expect(frame.getByText(/Type at least/)).toBeHidden()
  await page.people.fill('Wo')
  await expect(frame.getByText('Type at least 3 characters').first()).toBeVisible()
})

test('another letter shows its results from the first one on', async ({ open, portal }) => {
  for (let count = 1; count <= 30; count += 1)
    portal.world.people.add({ name: `Kim ${count}`, lastName: 'Zimmer', departments: [1] })
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.fill('zimm')
  const rows = page.frame.getByRole('option', { name: /Zimmer/ })
  await expect(rows).toHaveCount(30)
  await rows.last().scrollIntoViewIfNeeded()
  await expect(rows.first()).not.toBeInViewport()
  await page.people.press('e')
  await expect(rows.first()).toBeInViewport()
  await expect(rows).toHaveCount(30)
})

inLargeCompany(
  'each search among 100,000 people is one request, and none is refused',
  async ({ open, portal }) => {
    inLargeCompany.slow()
    const page = new InvitePage(await open({ page: 'app' }))
    const asked = (): number => portal.journal.entries.filter(calling('user.search')).length
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
    await expect.poll(asked).toBe(4)
    expect(portal.journal.entries.filter(({ status }) => status === 503)).toEqual([])
  },
)

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('a name is seen beside a long state', async ({ open }) => {
    const page = new InvitePage(await open({ page: 'app', lang: 'ru' }))
    const [groups, people] = [
      page.frame.getByRole('combobox').first(),
      page.frame.getByRole('combobox').nth(1),
    ]
    await page.choose(groups, 'website', /Website relaunch/)
    await people.fill('Volkov')
    const name = page.frame.getByRole('option', { name: /Pavel Volkov/ }).getByText('Pavel')
    await expect(page.frame.getByText('Уже есть приглашение')).toBeVisible()
    const room = name.evaluate((text) => {
      let box: Element | null = text
      while (box && getComputedStyle(box).overflowX !== 'hidden') box = box.parentElement
      return box?.clientWidth ?? 0
    })
    expect(await room).toBeGreaterThan(90)
  })
})
