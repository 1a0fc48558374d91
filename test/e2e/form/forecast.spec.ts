import type { Locator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { keepDraft } from '#test/e2e/support/texts.ts'

const everybody = [
  ['Torres', 'Mila Torres'],
  ['Petrova', 'Elena Petrova'],
  ['Becker', 'Tom Becker'],
  ['Volkov', 'Pavel Volkov'],
  ['Mori', 'Kenji Mori'],
  ['Dubois', 'Chloé Dubois'],
] as const

test('everybody with one verdict is removed by one press, and brought back by another', async ({ open }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(...everybody)
  const forecast = page.frame.getByRole('region', { name: /Invite 1/ })
  await forecast.getByRole('button', { name: 'Remove 1 colleague: Asked to join' }).click()
  await expect(page.button('Remove Kenji Mori')).toHaveCount(0)
  const undo = forecast.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await expect(page.frame.getByRole('log')).toContainText('Kenji Mori removed. 5 colleagues chosen.')
  await undo.click()
  await expect(page.button('Remove Kenji Mori')).toBeVisible()
  await expect(undo).toHaveCount(0)
})

test('the forecast for several groups says in words who is left out where', async ({
  open,
  page: browser,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(...everybody)
  const forecast = page.frame.getByRole('region', { name: '6 invitations to 5 colleagues in 2 groups' })
  await expect(forecast.getByRole('listitem').filter({ hasText: 'Will be invited' })).toHaveText(
    /6 invitations.*Everybody to each of the 2 groups, except those below.*Mila Torres, Elena Petrova/,
  )
  const row = (verdict: string) => forecast.getByRole('listitem').filter({ hasText: verdict })
  await expect(row('Already a member')).toContainText('1 colleague')
  await expect(row('Already a member')).toContainText('Elena Petrova (Website relaunch)')
  await expect(row('External')).toContainText('Chloé Dubois (2 groups)')
  // A member of one of the groups is still to be invited to the other: nothing is offered that would stop that.
  await expect(row('Already a member').getByRole('button')).toHaveCount(0)
  await expect(page.frame.getByRole('table')).toHaveCount(0)
  expect(await axeViolations(browser)).toEqual([])
})

test('many names are faces and a number, which shows all of them', async ({ open, portal, cast }) => {
  const colleagues = [...portal.world.people.all()]
    .filter(({ active, type }) => active && type === 'employee')
    .filter(({ id }) => portal.world.relations.find(id, cast.brandCouncil) === undefined)
    .slice(0, 20)
  keepDraft(
    portal,
    cast,
    [cast.brandCouncil],
    colleagues.map(({ id }) => id),
  )
  const page = new InvitePage(await open({ page: 'app' }))
  const item = page.frame.getByRole('listitem').filter({ hasText: 'Will be invited' })
  await item.getByRole('button', { name: 'and 13 more' }).click()
  for (const { lastName } of colleagues) await expect(item).toContainText(lastName)
  await expect(item.getByRole('button', { name: 'Show fewer' })).toBeFocused()
})

test('the forecast for several groups is shown as a table on demand, with sums and a filter', async ({
  open,
  page: browser,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(...everybody)
  await page.button('Show as a table').click()
  await expect(page.frame.getByRole('heading', { name: 'Who will be invited, by group' })).toBeFocused()
  const table = page.frame.getByRole('table', { name: 'Who will be invited, by group' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Colleague',
    /Website relaunch\s*1 of 6/,
    /Brand council\s*5 of 6/,
    'Groups',
  ])
  const row = table.getByRole('row', { name: /Elena Petrova/ })
  await expect(row.getByRole('cell')).toHaveText(['member', 'will be invited', '1 of 2'])

  // A filter for a single person would find nobody whom the panel does not name.
  await expect(page.frame.getByRole('radio')).toHaveCount(2)
  await page.frame.getByRole('radio', { name: 'Will be invited 5' }).check({ force: true })
  await expect(table.getByRole('rowheader')).toHaveCount(5)
  expect(await axeViolations(browser)).toEqual([])

  await table.getByRole('button', { name: 'Remove Kenji Mori' }).click()
  await expect(page.button('Undo')).toBeFocused()
  await expect(table.getByRole('rowheader')).toHaveCount(4)
  await page.button('Hide the table').click()
  await expect(table).toHaveCount(0)
})

const edgesOf = (locator: Locator): Promise<{ readonly left: number; readonly right: number }> =>
  locator.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect()
    return { left, right }
  })

test('the table keeps names and crosses in sight on a phone, and scrolls the groups between them', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  await browser.setViewportSize({ width: 390, height: 844 })
  const { websiteRelaunch, brandCouncil, secretMine } = cast
  keepDraft(portal, cast, [websiteRelaunch, brandCouncil, secretMine], [cast.mila, cast.ian])
  const page = new InvitePage(await open({ page: 'app' }))
  await page.button('Show as a table').click()
  const table = page.frame.getByRole('table')
  const row = table.getByRole('row', { name: /Mila Torres/ })
  await expect(row).toBeVisible()
  const cross = row.getByRole('button', { name: 'Remove Mila Torres' })
  const edges = async () => ({
    table: await edgesOf(table),
    name: await edgesOf(row.getByText('Mila Torres')),
    cross: await edgesOf(cross),
    group: await edgesOf(table.getByRole('columnheader', { name: /Website relaunch/ })),
  })
  const before = await edges()
  await table.evaluate((element) => element.scrollTo({ left: 1_000 }))
  const after = await edges()
  expect(after.group.left).toBeLessThan(before.group.left)
  expect(after.name.left).toBe(before.name.left)
  expect(after.cross.right).toBe(before.cross.right)
  expect(after.cross.right).toBeLessThanOrEqual(after.table.right)
})

test('a field is as high as its chips: no words in it once something is chosen', async ({ open }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.groups).toHaveAttribute('placeholder', 'Choose a group')
  await page.chooseGroup('website', /Website relaunch/)
  await expect(page.groups).not.toHaveAttribute('placeholder')
  await page.choosePeople(['Torres', 'Mila Torres'], ['Sato', 'Aya Sato'])
  const chip = page.frame.getByRole('listitem').filter({ has: page.button('Remove Aya Sato') })
  await expect(chip).toHaveAttribute('title', 'Aya Sato, UX researcher · Design')
  const [last, input] = [await chip.boundingBox(), await page.people.boundingBox()]
  expect(input?.y).toBeCloseTo(last?.y ?? 0, 0)
})

test('verdicts follow the choice without reading any group again', async ({ open, portal }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Petrova', 'Elena Petrova'])
  await expect(page.button('Invite 1 of 2')).toBeVisible()
  await page.chooseGroup('brand', /Brand/)
  await expect(page.button('Send 3 of 4 invitations')).toBeVisible()
  const readings = (): number => portal.journal.count('socialnetwork.api.workgroup.get')
  expect(readings()).toBe(2)
  await page.choosePeople(['Becker', 'Tom Becker'])
  await page.button('Show as a table').click()
  const table = page.frame.getByRole('table', { name: 'Who will be invited, by group' })
  await table.getByRole('button', { name: 'Remove Mila Torres' }).click()
  await page.button('Undo').click()
  await page.button('Remove Brand council').click()
  await page.chooseGroup('brand', /Brand/)
  await expect(table.getByRole('row', { name: /Tom Becker/ })).toContainText('in by department')
  expect(readings()).toBe(2)
})
