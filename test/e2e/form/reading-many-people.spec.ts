import type { Locator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { test } from '#test/e2e/support/large-company-test.ts'
import { expect } from '#test/e2e/support/portal-test.ts'
import {
  batchesWith,
  type Counted,
  calling,
  expectAllAccepted,
  methodAndStatus,
  requestsDuring,
} from '#test/e2e/support/requests.ts'

/** Batches that read the people of departments, page by page; those that only count them have no such filter. */
const readingDepartments = batchesWith('FILTER[>ID]')

/** Batches that read several people by their IDs. Who I am is read, too, once the field has the focus. */
const readingByIds = batchesWith('FILTER[ID][1]')

/** Opens the sheet, and waits until every department in sight has its number. */
async function openDepartments(page: InvitePage): Promise<Locator> {
  await page.addFrom('Department')
  const sheet = page.frame.getByRole('dialog', { name: 'Add a department' })
  const rows = sheet.getByRole('treeitem')
  await expect(rows.filter({ hasText: /colleagues?$/ })).not.toHaveCount(0)
  await expect(rows.filter({ hasNotText: /colleagues?$/ })).toHaveCount(0)
  return sheet
}

test('all 10,000 people of one department arrive in one request for each 2,500', async ({ open, portal }) => {
  const frame = await open({ page: 'app' })
  const sheet = await openDepartments(new InvitePage(frame))
  const [centre] = portal.world.departments.tree().filter(({ name }) => name === 'Contact centre')
  const staff = [...portal.world.people.all()].filter(
    ({ active, departments }) => active && departments.includes(centre?.id ?? 0),
  ).length
  expect(staff).toBeGreaterThan(9_000)
  const shown = staff.toLocaleString('en')

  await sheet.getByRole('treeitem', { name: `Contact centre ${shown} colleagues` }).click()
  const requests = await requestsDuring(portal, readingDepartments, async () => {
    await sheet.getByRole('button', { name: `Show ${shown} colleagues` }).click()
    await sheet.getByRole('button', { name: `Add ${shown} colleagues` }).click({ timeout: 30_000 })
    await expect(sheet).toBeHidden()
  })
  await expect(frame.getByRole('button', { name: `${shown} colleagues` })).toBeVisible()

  const expected = 1 + Math.ceil((staff - 50) / 2_500)
  expect(requests.map(methodAndStatus)).toEqual(Array(expected).fill('batch 200'))
})

test('a reading of a department is stopped: what has arrived stays, no more is read, and the rest can be', async ({
  open,
  portal,
}) => {
  test.slow()
  const sheet = await openDepartments(new InvitePage(await open({ page: 'app' })))
  await sheet.getByRole('treeitem', { name: /^Contact centre 9,|^Contact centre 10,/ }).click()
  const before = new Set(portal.journal.entries)
  const readings = (): readonly string[] =>
    portal.journal.entries
      .filter((request) => !before.has(request) && readingDepartments(request))
      .map(methodAndStatus)
  // Time enough to press "Stop" while the third reading is under way.
  const inTime = portal.faults.add({ method: 'batch', kind: 'delay', ms: 4_000, when: { always: true } })
  await sheet.getByRole('button', { name: /^Show/ }).click()
  await expect.poll(readings, { timeout: 30_000 }).toEqual(Array(2).fill('batch 200'))
  await expect.poll(() => portal.journal.entries.at(-1)).toMatchObject({ method: 'batch', status: 0 })
  await expect(sheet.getByRole('progressbar', { name: 'Colleagues loaded' })).toBeVisible()
  await sheet.getByRole('button', { name: 'Stop' }).click()
  await expect(sheet.getByText('Loading stopped.')).toBeVisible()
  await expect(sheet.getByText('2,550 colleagues', { exact: true })).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Add 2,550 colleagues' })).toBeEnabled()
  await expect.poll(readings).toEqual(Array(3).fill('batch 200'))

  inTime()
  await sheet.getByRole('button', { name: 'Load the rest' }).click()
  await expect(sheet.getByRole('button', { name: /^Add (9|10),\d+ colleagues/ })).toBeVisible({
    timeout: 30_000,
  })
  await expect.poll(readings).toEqual(Array(5).fill('batch 200'))
})

test('the tree of thousands of departments opens and is searched without a request for each', async ({
  open,
  portal,
}) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await expect(page.people).toBeVisible()
  await page.addFrom('Department')
  const sheet = frame.getByRole('dialog', { name: 'Add a department' })
  const tree = sheet.getByRole('tree')
  await expect(tree.getByRole('treeitem', { name: /^Fjord & Fox about 9\d,\d+ colleagues/ })).toBeVisible()
  // Every request of the page so far, its start among them.
  expect(portal.journal.entries.length).toBeLessThanOrEqual(12)
  // A count of people is asked for by `user.get`.
  const counts = await requestsDuring(portal, calling('user.get'), async () => {
    await sheet.getByRole('searchbox').fill('разработка восток')
    await expect(
      tree.getByRole('treeitem', { name: /^Разработка Восток \d* ?\d+ colleague/ }).first(),
    ).toBeVisible()
  })
  expect(counts.length).toBeLessThanOrEqual(3)
  await expectAllAccepted(portal)
})

test('20,000 people of another group are read within the limits, minus those who are in', async ({
  open,
  portal,
  cast,
}) => {
  const { world } = portal
  const sizes = [...world.relations.ofUser(cast.me)].map(
    ({ groupId }) => [world.requireGroup(groupId), [...world.relations.ofGroup(groupId)].length] as const,
  )
  const [group] = sizes.find(([, size]) => size > 15_000 && size < 25_000) ?? []
  if (!group) throw new Error('no such group')
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.chooseGroup('website', /Website relaunch/)
  await page.addFrom('Another group')
  const sheet = frame.getByRole('dialog', { name: 'Add people from another group' })
  await sheet.getByRole('searchbox').fill(group.name)
  await sheet.getByRole('option', { name: group.name }).first().click()
  // One request for the group's list, and batches that read the people in it.
  const isOfTheGroup: Counted = (request) => calling('sonet_group.user.get')(request) || readingByIds(request)
  const requests = await requestsDuring(portal, isOfTheGroup, async () => {
    await sheet.getByRole('button', { name: 'Show the people of 1 group' }).click()
    await sheet.getByRole('button', { name: /^Add 1\d,\d+ colleagues/ }).click({ timeout: 30_000 })
    await expect(sheet).toBeHidden()
  })
  expect(requests.filter(calling('sonet_group.user.get'))).toHaveLength(1)
  expect(requests.length).toBeGreaterThan(1)
  expect(requests.length).toBeLessThanOrEqual(1 + Math.ceil(20_000 / 2_500))
  await expectAllAccepted(portal)
})

test('a saved list of 5,000 is read in two requests, and who left is left out and told', async ({
  open,
  portal,
  cast,
}) => {
  const ids = Array(5_000).fill('1').join(' ')
  const lists = JSON.stringify({ version: 1, lists: [{ name: 'First', ids }] })
  portal.inside.userOptionsOf(cast.me).set('lists', lists)
  const here = [...portal.world.people.all()].filter(
    ({ id, active, type }) => id <= 5_000 && active && type === 'employee',
  ).length
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.addFrom('Saved list')
  const sheet = frame.getByRole('dialog', { name: 'Saved lists of colleagues' })
  const added = frame.getByText(/“First”: [\d,]+ colleagues added\./)
  const requests = await requestsDuring(portal, readingByIds, async () => {
    await sheet.getByRole('button', { name: 'Use First' }).click()
    await expect(added).toBeVisible({ timeout: 30_000 })
  })
  const count = Number((await added.textContent())?.match(/: ([\d,]+) /)?.[1]?.replace(',', ''))
  // Some from outside share a group with me, so the portal shows them, too.
  expect(count).toBeGreaterThanOrEqual(here)
  expect(count).toBeLessThan(here + 60)
  await expect(sheet).toBeHidden()
  await expect(frame.getByText(/^No longer working here and left out: .* and \d+ more\.$/)).toBeVisible()
  expect(requests.map(methodAndStatus)).toEqual(['batch 200', 'batch 200'])
})
