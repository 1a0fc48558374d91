import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { SentPage } from '#test/e2e/pages/sent-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { calling, requestsDuring } from '#test/e2e/support/requests.ts'
import type { Portal } from '#test/portal-emulator/portal.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'

const roster = 'socialnetwork.api.workgroup.get'

const kept = (portal: Portal, cast: DemoCast): string => {
  const text = portal.inside.userOptionsOf(cast.me).get('sent')
  return typeof text === 'string' ? text : ''
}

/** The department of this name, and who works in it. */
function departmentOf({ world }: Portal, name: string) {
  const department = world.departments.tree().find((each) => each.name === name)
  if (!department) throw new Error(`no department ${name}`)
  const staff = [...world.people.all()].filter(
    ({ active, departments }) => active && departments.includes(department.id),
  )
  return { id: department.id, staff }
}

const addTo = ({ world }: Portal, department: number, name: string): number =>
  world.people.add({
    name,
    lastName: 'Newman',
    email: `${name.toLowerCase()}@company.example`,
    departments: [department],
    position: 'Designer',
  }).id

/** Opens the run on the page of what was sent. */
async function openRun(sent: SentPage): Promise<void> {
  await expect(new InvitePage(sent.frame).people).toBeVisible()
  await sent.open()
  await sent.openRun('Website relaunch')
  await expect(sent.frame.getByText(/^Now: /)).toBeVisible()
}

test('who has come into a department since is told, but nobody who was left out, and one press invites them', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  const { world } = portal
  const { id: design, staff } = departmentOf(portal, 'Design')
  const spared = staff.find(({ id }) => id !== cast.aya && !world.relations.find(id, cast.websiteRelaunch))
  if (!spared) throw new Error('nobody to leave out')
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.message.fill('The plans live here.')
  await page.addFrom('Department')
  const sheet = page.frame.getByRole('dialog', { name: 'Add a department' })
  await sheet.getByRole('searchbox').fill('design')
  await sheet.getByRole('treeitem', { name: /^Design/ }).click()
  await sheet.getByRole('button', { name: /^Show \d+ colleagues$/ }).click()
  await sheet.getByRole('option', { name: `${spared.name} ${spared.lastName}` }).click()
  await sheet.getByRole('button', { name: /^Add \d+ colleagues?$/ }).click()
  await page.people.fill('mila t')
  await page.frame.getByRole('option', { name: 'Mila Torres' }).click()

  // A reload forgets nothing of it.
  const again = new InvitePage(await openApp(browser, portal))
  await expect(again.button('Remove Mila Torres')).toBeVisible()
  await again.button(/^Invite \d/).click()
  await expect(again.heading).toContainText('invited to Website relaunch')
  await expect.poll(() => kept(portal, cast)).toContain('"o":[["D"')

  const [ada, bea] = [addTo(portal, design, 'Ada'), addTo(portal, design, 'Bea')]
  // Moved here from another department: the ID alone would not tell.
  world.people.require(cast.ruth).departments.push(design)
  const gone = addTo(portal, design, 'Cem')
  world.dismiss(gone)
  world.join(bea, cast.websiteRelaunch)

  const sent = new SentPage(await openApp(browser, portal))
  const notice = sent.frame.getByRole('status').filter({ hasText: 'since then' })
  await expect(new InvitePage(sent.frame).people).toBeVisible()
  await sent.open()
  const asked = await requestsDuring(portal, calling(roster, 'user.get'), async () => {
    await sent.openRun('Website relaunch')
    await expect(notice).toContainText('3 people are new in Design since then')
  })
  expect(asked.map(({ method, commands }) => [method, ...commands.map((each) => each.method)])).toEqual([
    ['batch', roster, 'user.get', 'department.get', 'user.get', 'user.get'],
  ])
  await expect(notice).toContainText('1 of them is a member or invited already.')
  expect(await axeViolations(browser)).toEqual([])
  await notice.getByRole('button', { name: 'Invite 2' }).press('Enter')

  const form = new InvitePage(sent.frame)
  await expect(form.people).toBeFocused()
  await expect(form.button('Remove Ada Newman')).toBeVisible()
  await expect(form.button('Remove Ruth Kane')).toBeVisible()
  await expect(form.button('Remove Website relaunch')).toBeVisible()
  await expect(form.message).toHaveValue('The plans live here.')
  await form.button('Invite 2').click()
  await expect(form.heading).toHaveText('2 invited to Website relaunch')
  expect(world.relations.find(ada, cast.websiteRelaunch)?.role).toBe('Z')

  // Nobody is new any more, in either run.
  await sent.open()
  await expect(sent.list.getByRole('listitem')).toHaveCount(2)
  for (const at of [0, 1]) {
    await sent.list.getByRole('listitem').nth(at).getByRole('button').first().click()
    await expect(sent.frame.getByText(/^Now: /)).toBeVisible()
    await expect(notice).toHaveCount(0)
    await sent.frame.getByRole('button', { name: 'Sent', exact: true }).click()
  }
})

test('who has come into another group since is told; where that is hidden, that it could not be checked', async ({
  open,
  portal,
  cast,
}) => {
  const { world } = portal
  world.join(cast.mila, cast.brandCouncil)
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.addFrom('Another group')
  const sheet = page.frame.getByRole('dialog', { name: 'Add people from another group' })
  await sheet.getByRole('option', { name: /^Brand council/ }).click()
  await sheet.getByRole('button', { name: 'Show the people of 1 group' }).click()
  await sheet.getByRole('button', { name: /^Add \d+ colleagues?$/ }).click()
  await page.button(/^Invite \d/).click()
  await expect(page.heading).toContainText('invited to Website relaunch')
  await expect.poll(() => kept(portal, cast)).toContain('"o":[["g"')

  const member = addTo(portal, departmentOf(portal, 'Sales').id, 'Ada')
  world.join(member, cast.brandCouncil)
  const sent = new SentPage(await open({ page: 'app' }))
  await openRun(sent)
  await expect(sent.frame.getByText('1 person is new in Brand council since then')).toBeVisible()

  world.remove(cast.me, cast.brandCouncil)
  world.requireGroup(cast.brandCouncil).visible = false
  const later = new SentPage(await open({ page: 'app' }))
  await openRun(later)
  await expect(later.frame.getByText('Who is new since then could not be checked.')).toBeVisible()
})

test('of a crowd that is too large to keep only those are called new who can be', async ({
  open,
  portal,
  cast,
}) => {
  const { id: design } = departmentOf(portal, 'Design')
  const crowd = Array.from({ length: 130 }, (_, at) => addTo(portal, design, `Person${at}`))
  const taken = crowd[0] ?? 0
  const last = crowd.at(-1) ?? 0
  const line = {
    r: 'a',
    t: Date.now(),
    p: taken.toString(36),
    g: [cast.websiteRelaunch.toString(36), 'a'],
    o: [['d', design.toString(36), '', '', last]],
  }
  const text = `{"version":1,"gone":0,"damaged":0}\n${JSON.stringify(line)}`
  portal.inside.userOptionsOf(cast.me).set('sent', text)
  addTo(portal, design, 'Ada')
  portal.world.people.require(cast.ruth).departments.push(design)
  const sent = new SentPage(await open({ page: 'app', lang: 'ru' }))
  await sent.frame.getByRole('button', { name: 'Отправленные' }).click()
  await sent.frame
    .getByRole('button', { name: /^Website relaunch/ })
    .first()
    .click()
  await expect(sent.frame.getByText('С тех пор появились новые коллеги (Design): не меньше 1')).toBeVisible()
})
