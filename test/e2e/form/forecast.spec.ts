import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

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

test('the forecast for several groups is a table with a verdict in every cell, sums, and a filter', async ({
  open,
  page: browser,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(...everybody)
  const table = page.frame.getByRole('table', { name: 'Everybody, group by group' })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Colleague',
    /Website relaunch\s*1 of 6/,
    /Brand council\s*\d of 6/,
    'Groups',
    'Remove',
  ])
  const row = table.getByRole('row', { name: /Elena Petrova/ })
  await expect(row.getByRole('cell')).toHaveText(['already in', 'will be invited', '1 of 2', 'Remove'])

  await page.frame.getByRole('radio', { name: /Asked to join/ }).check({ force: true })
  await expect(table.getByRole('rowheader')).toHaveText([/Kenji Mori/])
  expect(await axeViolations(browser)).toEqual([])

  // A member of one of the groups is still to be invited into the other: nothing is offered that would stop that.
  const members = page.frame.getByRole('listitem').filter({ hasText: 'Already in the group' })
  await expect(members.getByRole('button')).toHaveCount(0)
  await table.getByRole('button', { name: 'Remove Kenji Mori' }).click()
  await expect(page.button('Undo')).toBeFocused()
  await expect(table.getByRole('rowheader')).toHaveCount(5)
})

test('verdicts follow the choice without reading any group again', async ({ open, portal }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'], ['Petrova', 'Elena Petrova'])
  await expect(page.button('Invite 1 of 2')).toBeVisible()
  await page.chooseGroup('brand', /Brand/)
  await expect(page.button('Send 3 of 4 invitations')).toBeVisible()
  const readings = (): number => portal.journal.count('socialnetwork.api.workgroup.get')
  expect(readings()).toBe(2)
  const table = page.frame.getByRole('table', { name: 'Everybody, group by group' })
  await table.getByRole('button', { name: 'Remove Mila Torres' }).click()
  await page.button('Undo').click()
  await page.button('Remove Brand council').click()
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(['Becker', 'Tom Becker'])
  await expect(table.getByRole('row', { name: /Tom Becker/ })).toContainText('in by department')
  expect(readings()).toBe(2)
})
