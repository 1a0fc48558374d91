import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { MatchingPage, sumOf } from '#test/e2e/pages/matching-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { xlsxOf } from '#test/support/xlsx.ts'

test('a pasted list of names, addresses, IDs and links finds its colleagues, and keeps every line', async ({
  open,
  portal,
  cast,
}) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  const { email } = portal.world.people.require(cast.ian)
  await list.paste(
    [
      'torres, mila',
      `Somebody <${email}>`,
      `${cast.aya}`,
      `/company/personal/user/${cast.lev}/`,
      'Mila Torres',
    ]
      .concat(['Olga Serova', 'Anna Schmidt', 'Nobody Atall'])
      .join('\n'),
  )
  const counts = await list.done()
  expect(Object.fromEntries(counts)).toEqual({
    found: 3,
    // A number among names may be a room.
    'to choose': 2,
    'not found': 1,
    repeated: 1,
    'no longer work here': 1,
  })
  await expect(list.row('torres, mila')).toContainText('Mila Torres')
  await expect(list.row('Olga Serova')).toContainText('no longer works here')

  await list
    .row('Anna Schmidt')
    .getByRole('button', { name: /Controller/ })
    .click()
  await expect(list.row('Anna Schmidt')).toContainText('found')
  await list.button(/Aya Sato/).click()
  await expect(list.row('Aya Sato')).toContainText('found')
  await list.button('Edit line 8: Nobody Atall').click()
  await frame.getByRole('textbox', { name: 'Line 8' }).fill('Hanna Berg')
  await frame.getByRole('textbox', { name: 'Line 8' }).press('Enter')
  await expect(list.row('Hanna Berg')).toContainText('found')

  await list.button('Add 6 colleagues').click()
  const page = new InvitePage(frame)
  await expect(page.people).toBeFocused()
  for (const name of ['Mila Torres', 'Ian Wolf', 'Aya Sato', 'Лев Орлов', 'Hanna Berg'])
    await expect(frame.getByRole('button', { name: `Remove ${name}` })).toBeVisible()
})

test('the table says who is in the chosen group already, and how many found cannot be invited', async ({
  open,
  portal,
  cast,
}) => {
  const frame = await open({ page: 'app' })
  portal.world.join(cast.ian, cast.websiteRelaunch)
  await new InvitePage(frame).chooseGroup('website', /Website relaunch/)
  const list = new MatchingPage(frame)
  await list.paste('Mila Torres\nIan Wolf\nNobody Atall')
  await list.done()
  await expect(list.row('Ian Wolf')).toContainText('Already a member')
  await expect(list.row('Mila Torres')).toContainText('found')
  await expect(list.row('Nobody Atall')).toContainText('not found')
  const told = '1 of those found cannot be invited to any chosen group.'
  await expect(frame.getByText(told)).toBeVisible()
  await list.button('Remove line 2: Ian Wolf').click()
  await expect(frame.getByText(told)).toHaveCount(0)
})

test('a single pasted name is treated as typed', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Mila Torres')
  await expect(list.table).toBeHidden()
  await expect(frame.getByRole('combobox', { name: 'Colleagues' })).toBeVisible()
})

test('lines without a colleague are kept, and offered again', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Mila Torres\nNobody Atall\nAnna Schmidt')
  await list.done()
  await list.button('Add 1 colleague').click()
  await list.button('Back to the list: 2 lines').click()
  expect(sumOf(await list.done())).toBe(2)
  await list.button('Remove line 1: Nobody Atall').click()
  await list.button('Back').click()
  await expect(list.button('Back to the list: 1 line')).toBeVisible()
})

test('a list of addresses is looked up by the names beside them without permission to see addresses', async ({
  served,
  page,
}) => {
  const portal = await startPortal({
    appUrl: served.url,
    scopes: ['sonet_group', 'socialnetwork', 'user_brief', 'department', 'placement'],
  })
  const list = new MatchingPage(await openApp(page, portal))
  await list.paste('mila.torres@company.example\nIan Wolf <nobody@knows.example>')
  expect(Object.fromEntries(await list.done())).toEqual({ found: 1, 'not found': 1 })
  await expect(list.frame.getByText(/E-mail addresses cannot be looked up/)).toBeVisible()
  await expect(list.row('mila.torres')).toContainText('Write the name instead')
  const commands = JSON.stringify(portal.journal.of('batch').map(({ params }) => params))
  expect(commands).not.toContain('EMAIL')
  await portal.close()
})

test('files that are not lists are refused with the reason, and a good one is accepted after them', async ({
  open,
}) => {
  const list = new MatchingPage(await open({ page: 'app' }))
  await list.chooseFile('photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 4, 5]))
  await expect(list.frame.getByRole('alert')).toHaveText(/photo\.csv could not be read/)
  const chooser = list.frame.getByLabel('Choose a file', { exact: true })
  const choose = (name: string, buffer: Buffer) =>
    chooser.setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
  await choose('broken.xlsx', Buffer.from('PK\u0003\u0004 and nothing more'))
  await expect(list.frame.getByRole('alert')).toHaveText(/broken\.xlsx could not be read/)
  await choose('cut.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))
  await expect(list.frame.getByRole('alert')).toHaveText(/cut\.xls could not be read/)
  await choose('huge.csv', Buffer.alloc(6 * 1024 * 1024, 'a'))
  await expect(list.frame.getByRole('alert')).toHaveText(/too big/)
  await choose('good.xlsx', xlsxOf([['Name'], ['Mila Torres'], ['Ian Wolf']]))
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
  await expect(list.frame.getByText('Column headings: Name')).toBeVisible()
})

test('a file and a text are dropped anywhere on the page', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await expect(frame.getByRole('combobox', { name: 'Groups' })).toBeVisible()
  await frame.locator('body').evaluate((body) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['Mila Torres\nIan Wolf'], 'team.txt', { type: 'text/plain' }))
    body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
  await list.button('Back').click()
  await frame.locator('body').evaluate((body) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'Aya Sato; Hanna Berg')
    body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  await expect.poll(async () => Object.fromEntries(await list.counts())).toEqual({ found: 4 })
})

test('a list is pasted, chosen from, shortened and added with the keyboard alone', async ({ open, page }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await new InvitePage(frame).addFromButton.focus()
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('menuitem', { name: 'List or file…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('heading', { name: 'List of colleagues' })).toBeFocused()
  await frame.getByRole('textbox', { name: /Names, e-mail/ }).focus()
  await page.keyboard.insertText('Anna Schmidt\nNobody Atall\nMila Torres')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await list.done()
  await expect(frame.getByRole('log')).toContainText('3 lines looked up. Found: 1.')
  const options = frame.getByRole('group', { name: 'Who is meant in line 1: Anna Schmidt?' })
  await options.getByRole('button').first().focus()
  await page.keyboard.press('Enter')
  await expect(list.button('Choose someone else for line 1')).toBeFocused()
  await list.button('Remove line 2: Nobody Atall').focus()
  await page.keyboard.press('Enter')
  await expect(list.button('Remove line 2: Mila Torres')).toBeFocused()
  await list.button('Add 2 colleagues').focus()
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('button', { name: /Remove Anna Schmidt/ })).toBeVisible()
})

for (const lang of ['en', 'ru'] as const)
  test(`the table of a list has no axe violations (${lang})`, async ({ open, page }) => {
    const frame = await open({ page: 'app', lang })
    const words = lang === 'ru' ? 'Коллеги' : 'Colleagues'
    const list = new MatchingPage(frame)
    await list.paste('Mila Torres\nAnna Schmidt\nNobody Atall\nOlga Serova\nMila Torres', words)
    await expect(frame.getByText('Olga Serova').first()).toBeVisible()
    await expect(frame.getByRole('progressbar')).toBeHidden()
    expect(await axeViolations(page, 'main')).toEqual([])
  })

test('the form stays as it was when the table of a list does not load', async ({ open, page }) => {
  await page.route(/\/assets\/list-[^/]*\.js/, (route) => route.abort())
  const frame = await open({ page: 'app' })
  const form = new InvitePage(frame)
  const list = new MatchingPage(frame)
  await form.choosePeople(['Torres', 'Mila Torres'])
  await list.paste('Mila Torres\nIan Wolf')
  await expect(frame.getByRole('alert')).toContainText('The list could not be opened.')
  await list.button('Back').click()
  await expect(frame.getByRole('button', { name: 'Remove Mila Torres' })).toBeVisible()
})
