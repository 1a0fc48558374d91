import { expect } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'
import { test } from './large-company.ts'

test('10,000 people of one department arrive in a handful of requests, all of them', async ({
  open,
  portal,
}) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.button('Department').click()
  const sheet = frame.getByRole('dialog', { name: 'Add a department' })
  const [centre] = portal.world.departments.tree().filter(({ name }) => name === 'Contact centre')
  const staff = [...portal.world.people.all()].filter(
    ({ active, departments }) => active && departments.includes(centre?.id ?? 0),
  ).length
  expect(staff).toBeGreaterThan(9_000)
  const shown = staff.toLocaleString('en')

  await sheet.getByRole('treeitem', { name: `Contact centre ${shown} colleagues` }).click()
  portal.journal.clear()
  await sheet.getByRole('button', { name: `Show ${shown} colleagues` }).click()
  await sheet.getByRole('button', { name: `Add ${shown} colleagues` }).click({ timeout: 30_000 })
  await expect(sheet).toBeHidden()
  await expect(frame.getByRole('button', { name: `${shown} colleagues` })).toBeVisible()

  const requests = portal.journal.entries
  expect(requests.map(({ method, status }) => `${method} ${status}`)).toEqual(requests.map(() => 'batch 200'))
  expect(requests).toHaveLength(1 + Math.ceil((staff - 50) / 2_500))
})

test('a reading is stopped: what has arrived stays, nothing more is asked, and the rest can be read', async ({
  open,
  portal,
}) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.button('Department').click()
  const sheet = frame.getByRole('dialog', { name: 'Add a department' })
  await sheet.getByRole('treeitem', { name: /^Contact centre 9,|^Contact centre 10,/ }).click()
  portal.journal.clear()
  portal.faults.add({ method: 'batch', kind: 'delay', ms: 1_500, when: { after: 2, times: 1 } })
  await sheet.getByRole('button', { name: /^Show/ }).click()
  await portal.journal.whenArrived('batch', 3)
  await expect(sheet.getByRole('progressbar', { name: 'Colleagues read' })).toBeVisible()
  await sheet.getByRole('button', { name: 'Stop' }).click()
  await expect(sheet.getByText('You stopped the reading.')).toBeVisible()
  await expect(sheet.getByText('2,550 colleagues', { exact: true })).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Add 2,550 colleagues' })).toBeEnabled()
  await expect.poll(() => portal.journal.entries[2]?.status).toBe(200)
  expect(portal.journal.entries).toHaveLength(3)

  await sheet.getByRole('button', { name: 'Read the rest' }).click()
  await expect(sheet.getByRole('button', { name: /^Add (9|10),\d+ colleagues/ })).toBeVisible({
    timeout: 30_000,
  })
  expect(portal.journal.entries.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
})

test('the tree of thousands of departments opens and is searched without a request for each', async ({
  open,
  portal,
}) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await expect(page.people).toBeVisible()
  await page.button('Department').click()
  const sheet = frame.getByRole('dialog', { name: 'Add a department' })
  const tree = sheet.getByRole('tree')
  await expect(tree.getByRole('treeitem', { name: /^Fjord & Fox up to 9\d,\d+ colleagues/ })).toBeVisible()
  const counted = portal.journal.entries.length
  await sheet.getByRole('searchbox').fill('разработка восток')
  await expect(
    tree.getByRole('treeitem', { name: /^Разработка Восток \d* ?\d+ colleague/ }).first(),
  ).toBeVisible()
  expect(portal.journal.entries.length - counted).toBeLessThanOrEqual(3)
  expect(portal.journal.entries.filter(({ status }) => status !== 200)).toEqual([])
  expect(counted).toBeLessThanOrEqual(12)
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
  await page.button('From another group').click()
  const sheet = frame.getByRole('dialog', { name: 'Add people of another group' })
  await sheet.getByRole('searchbox').fill(group.name)
  await sheet.getByRole('option', { name: group.name }).first().click()
  portal.journal.clear()
  await sheet.getByRole('button', { name: 'Show the people of 1 group' }).click()
  await sheet.getByRole('button', { name: /^Add 1\d,\d+ colleagues/ }).click({ timeout: 30_000 })
  await expect(sheet).toBeHidden()
  expect(portal.journal.entries.filter(({ status }) => status !== 200)).toEqual([])
  expect(portal.journal.count('sonet_group.user.get')).toBe(1)
  expect(portal.journal.entries.length).toBeLessThanOrEqual(1 + Math.ceil(20_000 / 2_500))
})

test('a saved list of 5,000 is used in two requests, and who left is left out and told', async ({
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
  await page.button('Saved lists').click()
  const sheet = frame.getByRole('dialog', { name: 'Saved lists of colleagues' })
  // The last request of the page's start, for my department: it is none of the list's.
  await portal.journal.whenArrived('user.get', 1)
  portal.journal.clear()
  await sheet.getByRole('button', { name: 'Use First' }).click()
  const added = sheet.getByText(/“First”: [\d,]+ colleagues added\./)
  await expect(added).toBeVisible({ timeout: 30_000 })
  const count = Number((await added.textContent())?.match(/: ([\d,]+) /)?.[1]?.replace(',', ''))
  // Some from outside share a group with me, so the portal shows them, too.
  expect(count).toBeGreaterThanOrEqual(here)
  expect(count).toBeLessThan(here + 60)
  await expect(sheet.getByText(/^No longer working here and left out: .* and \d+ more\.$/)).toBeVisible()
  expect(portal.journal.entries.map(({ method, status }) => `${method} ${status}`)).toEqual([
    'batch 200',
    'batch 200',
  ])
})

test('from the card of one of 100,000 to the receipt: a dozen requests, none refused', async ({
  page: browser,
  portal,
  cast,
}) => {
  const colleague = [...portal.world.people.all()].findLast(
    ({ active, type }) => active && type === 'employee',
  )
  if (!colleague) throw new Error('an empty company')
  await browser.goto(portal.pageUrl({ page: 'profile', userId: colleague.id, panel: false }))
  portal.journal.clear()
  await browser.getByRole('button', { name: 'Invite to a group' }).click()
  const page = new InvitePage(browser.frameLocator('iframe.slider-frame').frameLocator('iframe.app-frame'))
  await expect(page.groups).toBeFocused()
  await page.chooseGroup('website', /Website relaunch/)
  await page.button('Invite 1').click()
  await page.button('Send now').click()
  await expect(page.heading).toHaveText('1 invited into Website relaunch')
  expect(portal.world.relations.find(colleague.id, cast.websiteRelaunch)?.role).toBe('Z')
  expect(portal.journal.entries.filter(({ status }) => status !== 200)).toEqual([])
  expect(portal.journal.entries.length).toBeLessThanOrEqual(12)
})
