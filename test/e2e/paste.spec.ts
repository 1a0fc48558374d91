import { AxeBuilder } from '@axe-core/playwright'
import { startPortal } from '../portal-emulator/portal.ts'
import { xlsxOf } from '../support/xlsx.ts'
import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'
import { MatchingPage, sumOf } from './matching-page.ts'

test('a list of all sorts meets the colleagues it stands for, and nothing of it is lost', async ({
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
    found: 4,
    'to choose': 1,
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

test('a single name that is pasted is just typed', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Mila Torres')
  await expect(list.table).toBeHidden()
  await expect(frame.getByRole('combobox', { name: 'Colleagues' })).toBeVisible()
})

test('lines that stand for nobody are kept, and offered again', async ({ open }) => {
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

test('without the permission to see addresses it says so, and takes the names beside them', async ({
  served,
  page,
}) => {
  const portal = await startPortal({
    appUrl: served.url,
    scopes: ['sonet_group', 'socialnetwork', 'user_brief', 'department', 'placement'],
  })
  await page.goto(portal.pageUrl({ page: 'app', panel: false }))
  const list = new MatchingPage(page.frameLocator('iframe.app-frame'))
  await list.paste('mila.torres@company.example\nIan Wolf <nobody@knows.example>')
  expect(Object.fromEntries(await list.done())).toEqual({ found: 1, 'not found': 1 })
  await expect(list.frame.getByText(/E-mail addresses cannot be looked up/)).toBeVisible()
  await expect(list.row('mila.torres')).toContainText('Write the name instead')
  const commands = JSON.stringify(portal.journal.of('batch').map(({ params }) => params))
  expect(commands).not.toContain('EMAIL')
  await portal.close()
})

test('files that are no list are refused with the reason, and a good one is taken after them', async ({
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
  await choose('old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))
  await expect(list.frame.getByRole('alert')).toHaveText(/older Excel format/)
  await choose('huge.csv', Buffer.alloc(6 * 1024 * 1024, 'a'))
  await expect(list.frame.getByRole('alert')).toHaveText(/too big/)
  await choose('good.xlsx', xlsxOf([['Name'], ['Mila Torres'], ['Ian Wolf']]))
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
  await expect(list.frame.getByText('Taken as headings: Name')).toBeVisible()
})

test('a file and a text are dropped anywhere on the page', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await expect(frame.getByRole('combobox', { name: 'Groups' })).toBeVisible()
  await frame.locator('main').evaluate((main) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['Mila Torres\nIan Wolf'], 'team.txt', { type: 'text/plain' }))
    main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
  await list.button('Back').click()
  await frame.locator('main').evaluate((main) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'Aya Sato; Hanna Berg')
    main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  })
  expect(Object.fromEntries(await list.done())).toEqual({ found: 4 })
})

test('with the keyboard alone: from the field to the list, choose, remove, add', async ({ open, page }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await frame.getByRole('button', { name: 'Paste a list or choose a file' }).focus()
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
  await expect(list.button('Choose another one for line 1')).toBeFocused()
  await list.button('Remove line 2: Nobody Atall').focus()
  await page.keyboard.press('Enter')
  await expect(list.button('Remove line 2: Mila Torres')).toBeFocused()
  await list.button('Add 2 colleagues').focus()
  await page.keyboard.press('Enter')
  await expect(frame.getByRole('button', { name: /Remove Anna Schmidt/ })).toBeVisible()
})

for (const lang of ['en', 'ru'] as const)
  test(`axe has nothing to say about the table of a list (${lang})`, async ({ open, page }) => {
    const frame = await open({ page: 'app', lang })
    const words = lang === 'ru' ? 'Коллеги' : 'Colleagues'
    const list = new MatchingPage(frame)
    await list.paste('Mila Torres\nAnna Schmidt\nNobody Atall\nOlga Serova\nMila Torres', words)
    await expect(frame.getByText('Olga Serova').first()).toBeVisible()
    await expect(frame.getByRole('progressbar')).toBeHidden()
    const { violations } = await new AxeBuilder({ page }).include(['iframe.app-frame', 'main']).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

test('a table that does not load leaves the form as it was', async ({ open, page }) => {
  await page.route(/matching-[^/]*\.js/, (route) => route.abort())
  const frame = await open({ page: 'app' })
  const form = new InvitePage(frame)
  const list = new MatchingPage(frame)
  await form.choosePeople(['Torres', 'Mila Torres'])
  await list.paste('Mila Torres\nIan Wolf')
  await expect(frame.getByRole('alert')).toContainText('The list could not be opened.')
  await list.button('Back').click()
  await expect(frame.getByRole('button', { name: 'Remove Mila Torres' })).toBeVisible()
})
