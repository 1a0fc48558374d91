import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { batchesWith, calling, requestsDuring, type Counted } from '#test/e2e/support/requests.ts'

test('a department is added with its sub-departments, but without the person taken out', async ({
  open,
  portal,
  cast,
}) => {
  const web = portal.world.departments.tree().find(({ name }) => name === 'Development')
  if (!web) throw new Error('no such department')
  const ids = portal.world.departments.subtree(web.id)
  const staff = [...portal.world.people.all()].filter(
    ({ id, active, departments }) =>
      id !== cast.me && active && departments.some((each) => ids.includes(each)),
  )
  const isIn = ({ id }: { id: number }): boolean => {
    const role = portal.world.relations.find(id, cast.websiteRelaunch)?.role
    return role !== undefined
  }
  const free = staff.filter((each) => !isIn(each))
  const [first, head] = free
  if (!first || !head) throw new Error('nobody to choose')
  web.head = head.id
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.chooseGroup('website', /Website relaunch/)
  await page.addFrom('Department')
  const sheet = frame.getByRole('dialog', { name: 'Add a department' })
  const tree = sheet.getByRole('tree', { name: 'Departments' })
  await sheet.getByRole('searchbox', { name: 'Find a department' }).fill('develop')
  await tree.getByRole('treeitem', { name: `Development ${staff.length} colleagues` }).click()
  await sheet.getByRole('button', { name: `Show ${staff.length} colleagues` }).click()

  await expect(sheet.getByText(`${staff.length} colleagues: `).first()).toBeVisible()
  await expect(sheet.getByRole('log')).toContainText(`${staff.length} colleagues: `)
  const add = (count: number) => sheet.getByRole('button', { name: `Add ${count} colleague` })
  await expect(add(free.length)).toBeVisible()
  const list = sheet.getByRole('listbox', { name: 'Colleagues to be added' })
  const nameOf = (of: typeof head): string => `${of.name} ${of.lastName}`
  await expect(
    list.getByRole('option', { name: nameOf(head) }).getByText('head', { exact: true }),
  ).toBeVisible()
  await expect(list.getByRole('option', { name: nameOf(first) })).not.toContainText('head')
  await list.getByRole('option', { name: nameOf(first) }).click()
  await add(free.length - 1).click()

  await expect(sheet).toBeHidden()
  await expect(page.people).toBeFocused()
  // It is spoken, too, by the page's live region.
  const note = frame.getByRole('main').getByText(`${free.length - 1} colleagues added.`)
  await expect(note).toBeVisible()
  await expect(page.button(`Invite ${free.length - 1}`)).toBeVisible()
  await page.message.fill('Welcome')
  await expect(note).toHaveCount(0)
})

test('a whole department is added with one press, and the form tells who of it is in already', async ({
  open,
}) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.chooseGroup('website', /Website relaunch/)
  await page.addFrom('Department')
  const sheet = frame.getByRole('dialog', { name: 'Add a department' })
  await sheet.getByRole('treeitem', { name: /^Back office/ }).click()
  await sheet.getByRole('button', { name: 'Add all' }).click()
  await expect(sheet).toBeHidden()
  await expect(page.people).toBeFocused()
  await expect(page.button('Invite 13 of 15 colleagues')).toBeVisible()
  await expect(frame.getByRole('listitem').filter({ hasText: 'Already a member' })).toContainText('2')
})

test('a sheet that is closed keeps what was picked, and a person taken out stays out', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.addFrom('Department')
  const sheet = frame.getByRole('dialog', { name: 'Add a department' })
  await sheet.getByRole('treeitem', { name: /^Back office/ }).click()
  await sheet.getByRole('button', { name: /^Show/ }).click()
  await expect(sheet.getByRole('option').first()).toBeVisible()
  await browser.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(page.addFromButton).toBeFocused()
  await expect(frame.getByText('selected but not added')).toHaveCount(0)
  await page.addFrom('Department')
  const selected = sheet.getByRole('listbox').getByRole('option', { selected: true })
  const { departments, people } = portal.world
  const office = departments.tree().find(({ name }) => name === 'Back office')
  const ids = departments.subtree(office?.id ?? 0)
  const all = [...people.all()].filter(
    (each) => each.active && each.id !== cast.me && each.departments.some((id) => ids.includes(id)),
  ).length
  await expect(selected).toHaveCount(all)
  await selected.first().click()
  await expect(sheet.getByText('1 removed by you')).toBeVisible()
  await browser.keyboard.press('Escape')

  await expect(sheet).toBeHidden()
  await expect(frame.getByText(`${all - 1} colleagues selected but not added.`)).toBeVisible()
  await page.button('Back to the selection').click()
  await sheet.getByRole('button', { name: `Add ${all - 1} colleagues` }).click()
  await expect(frame.getByText('selected but not added')).toHaveCount(0)
})

test('the tree of departments is used with the keyboard alone, and has no axe violations', async ({
  open,
  page: browser,
}) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  const keys = browser.keyboard
  await page.addFromButton.focus()
  await keys.press('Enter')
  await expect(frame.getByRole('menuitem', { name: 'List or file…' })).toBeFocused()
  await keys.press('d')
  await expect(frame.getByRole('menuitem', { name: 'Department…' })).toBeFocused()
  expect(await axeViolations(browser, 'main')).toEqual([])
  await keys.press('Enter')
  const sheet = frame.getByRole('dialog', { name: 'Add a department' })
  await expect(sheet.getByRole('searchbox', { name: 'Find a department' })).toBeFocused()
  const tree = sheet.getByRole('tree')
  await expect(tree.getByRole('treeitem', { name: /Product 2/ })).toBeVisible()
  expect(await axeViolations(browser, 'dialog[open]')).toEqual([])
  for (const key of ['Tab', 'Tab']) await keys.press(key)
  await expect(tree).toBeFocused()

  const item = (name: RegExp) => tree.getByRole('treeitem', { name })
  await keys.press('ArrowDown')
  await keys.press('ArrowRight')
  await expect(item(/^Product/)).toHaveAttribute('aria-expanded', 'true')
  await expect(item(/^Development/)).toHaveAttribute('aria-level', '3')
  await keys.press('ArrowRight')
  await keys.press(' ')
  await expect(item(/^Development/)).toBeChecked()
  await keys.press('ArrowLeft')
  await keys.press('ArrowLeft')
  await expect(item(/^Development/)).toHaveCount(0)
  await keys.press(' ')
  await expect(item(/^Product/)).toBeChecked()

  await sheet.getByRole('button', { name: /^Show 23 / }).press('Enter')
  await expect(sheet.getByRole('option').first()).toBeVisible()
  expect(await axeViolations(browser, 'dialog[open]')).toEqual([])
  await sheet.getByRole('button', { name: /^Add 2\d colleagues/ }).press('Enter')
  await expect(page.people).toBeFocused()
})

test('people of another group are added, without those of a third group and those who are in', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  const { world } = portal
  const isIn = (id: number, group: number): boolean =>
    ['A', 'E', 'K'].includes(world.relations.find(id, group)?.role ?? '')
  const mine = [...world.relations.ofUser(cast.me)]
    .map(({ groupId }) => world.requireGroup(groupId))
    .filter(({ id }) => id !== cast.websiteRelaunch && isIn(cast.me, id))
  const membersOf = (group: number): number[] =>
    [...world.relations.ofGroup(group)]
      .filter(({ userId }) => isIn(userId, group) && world.people.get(userId)?.active === true)
      .map(({ userId }) => userId)
  const [from, except] = mine.toSorted((a, b) => membersOf(b.id).length - membersOf(a.id).length)
  if (!from || !except) throw new Error('two groups are needed')
  const rest = membersOf(from.id).filter((id) => id !== cast.me && !isIn(id, except.id))
  const free = rest.filter((id) => world.relations.find(id, cast.websiteRelaunch) === undefined)
  expect(free.length).toBeGreaterThan(0)

  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.chooseGroup('website', /Website relaunch/)
  await page.addFrom('Another group')
  const sheet = frame.getByRole('dialog', { name: 'Add people from another group' })
  const tick = async (name: string): Promise<void> => {
    await sheet.getByRole('searchbox', { name: 'Find a group of yours' }).fill(name)
    await sheet.getByRole('option', { name }).first().click()
  }
  await tick(from.name)
  await sheet.getByRole('radio', { name: /Exclude/ }).check()
  await tick(except.name)
  // The lists of both groups in one batch, and the people in them by their IDs in another.
  const isOfTheGroups: Counted = (request) =>
    calling('sonet_group.user.get')(request) || batchesWith('FILTER[ID][1]')(request)
  const requests = await requestsDuring(portal, isOfTheGroups, async () => {
    await sheet.getByRole('button', { name: 'Show the people of 1 group' }).click()
    await expect(sheet.getByRole('radio', { name: `All ${rest.length}` })).toBeVisible()
    await expect(sheet.getByRole('button', { name: `Add ${free.length} colleague` })).toBeVisible()
  })
  expect(await axeViolations(browser, 'dialog[open]')).toEqual([])
  expect(requests.map(({ method, commands }) => `${method} ${commands.length}`)).toEqual([
    'batch 2',
    `batch ${Math.ceil(rest.length / 50)}`,
  ])
  await sheet.getByRole('button', { name: `Add ${free.length} colleague` }).click()
  await expect(page.button(`Invite ${free.length}`)).toBeVisible()
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the menu has rows for fingers, and no keyboard comes up before a field is touched', async ({
    open,
  }) => {
    const frame = await open({ page: 'app' })
    const page = new InvitePage(frame)
    await page.addFromButton.tap()
    const item = frame.getByRole('menuitem', { name: 'Department…' })
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(40)
    await item.tap()
    const sheet = frame.getByRole('dialog', { name: 'Add a department' })
    await expect(sheet.getByRole('heading', { name: 'Add a department' })).toBeFocused()
    await sheet.getByRole('treeitem', { name: /^Back office/ }).tap()
    await sheet.getByRole('button', { name: /^Show/ }).tap()
    await sheet.getByRole('button', { name: /^Add \d+ colleague/ }).tap()
    await expect(frame.getByRole('main').getByText(/\d colleagues added\./)).toBeVisible()
    await expect(page.addFromButton).toBeFocused()
  })
})
