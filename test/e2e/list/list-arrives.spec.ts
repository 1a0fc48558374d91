import type { FrameLocator, Locator } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { bring, teams } from '#test/e2e/support/bring-files.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

const field = (frame: FrameLocator): Locator => frame.getByRole('combobox', { name: 'Colleagues' })

for (const lines of ['Mila Torres\nIan Wolf\nAya Sato', 'Mila Torres\r\nIan Wolf\r\nAya Sato\r\n'])
  test(`C02: lines that a keyboard puts in without a paste open the table: ${JSON.stringify(lines)}`, async ({
    open,
    page,
  }) => {
    const frame = await open({ page: 'app' })
    await field(frame).focus()
    await page.keyboard.insertText(lines)
    expect(Object.fromEntries(await new MatchingPage(frame).done())).toEqual({ found: 3 })
  })

test('C02: people who are put in with separators are kept apart, and offered as a list', async ({
  open,
  page,
}) => {
  const frame = await open({ page: 'app' })
  await field(frame).focus()
  await page.keyboard.insertText('Mila Torres; Ian Wolf; Aya Sato')
  await expect(frame.getByRole('option', { name: 'Look up 3 people' })).toBeVisible()
  await page.keyboard.press('Enter')
  expect(Object.fromEntries(await new MatchingPage(frame).done())).toEqual({ found: 3 })
})

for (const [id, how, what] of [
  ['C03', 'drop', 'dropped on the field'],
  ['C05', 'paste', 'pasted into the field'],
] as const)
  test(`${id}: two files ${what} are both read`, async ({ open }) => {
    const frame = await open({ page: 'app' })
    await field(frame).focus()
    await bring(field(frame), how, teams)
    const list = new MatchingPage(frame)
    expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
    await expect(list.row('Mila Torres')).toHaveCount(1)
    await expect(list.row('Ian Wolf')).toHaveCount(1)
  })

test('C05: a file that is pasted while no field has the focus is read, too', async ({ open }) => {
  const frame = await open({ page: 'app' })
  await expect(field(frame)).toBeVisible()
  await bring(frame.locator('body'), 'paste', teams.slice(0, 1))
  expect(Object.fromEntries(await new MatchingPage(frame).done())).toEqual({ found: 1 })
})

test('C05: a file that is pasted into the text of a list is read, and a text stays there', async ({
  open,
}) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.open()
  const text = frame.getByRole('textbox', { name: /Names, e-mail/ })
  await text.fill('Aya Sato')
  await bring(text, 'paste', [])
  await expect(text).toHaveValue('Aya Sato')
  await bring(text, 'paste', teams)
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
})

test('C05: files that are pasted into the message are left alone', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const { message } = new InvitePage(frame)
  await message.focus()
  await bring(message, 'paste', teams)
  await expect(message).toBeFocused()
})

test('C03: of several files, one that cannot be read is named and the others are kept', async ({ open }) => {
  const frame = await open({ page: 'app' })
  await expect(field(frame)).toBeVisible()
  const [a, b] = teams
  if (!a || !b) throw new Error('two files were expected')
  await bring(frame.locator('body'), 'drop', [
    a,
    { name: 'photo.csv', text: '\u0000\u0001\u0002' },
    { name: 'empty.csv', text: ' ' },
    b,
  ])
  const list = new MatchingPage(frame)
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
  await expect(frame.getByRole('alert')).toContainText('photo.csv could not be read')
  await expect(frame.getByRole('alert')).toContainText('There is no name, address or ID in empty.csv.')
})

test('C03: files dropped on the table are added to it, also two at a time', async ({ open }) => {
  const list = new MatchingPage(await open({ page: 'app' }))
  await list.paste('Aya Sato\nNobody Atall')
  await list.done()
  await bring(list.table, 'drop', teams)
  await expect.poll(async () => Object.fromEntries(await list.counts())).toEqual({ found: 3, 'not found': 1 })
})

test('C03: several files can be chosen at once', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.open()
  const files = teams.map(({ name, text }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }))
  await frame.getByLabel('Choose a file').setInputFiles(files)
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
})

test('lines without a colleague are mentioned after a reload, do not block the next list, and go only when dismissed', async ({
  open,
  portal,
  cast,
}) => {
  const draft = (): unknown => portal.inside.userOptionsOf(cast.me).get('draft')
  const before = new MatchingPage(await open({ page: 'app' }))
  await before.paste('Mila Torres\nNobody Atall\nSomebody Else')
  await before.done()
  await before.button('Add 1 colleague').click()
  await expect.poll(draft).toContain('"lines":["Nobody Atall","Somebody Else"]')

  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await expect(frame.getByText('Some lines have no match yet.')).toBeVisible()
  await expect(frame.getByRole('button', { name: 'Remove Mila Torres' })).toBeVisible()
  await list.open()
  await frame.getByRole('textbox', { name: /Names, e-mail/ }).fill('Ian Wolf')
  await list.button('Find colleagues').click()
  expect(Object.fromEntries(await list.done())).toEqual({ found: 1, 'not found': 2 })
  await list.button('Add 1 colleague').click()

  await list.button('Remove them').click()
  await expect(frame.getByText('2 lines removed.')).toBeVisible()
  await expect.poll(draft).not.toContain('lines')
  await expect(list.button('Undo')).toBeFocused()
  await list.button('Undo').click()
  await expect(list.button('Back to the list: 2 lines')).toBeFocused()
  await list.button('Back to the list: 2 lines').click()
  await expect(list.row('Nobody Atall')).toBeVisible()
})

test('P02: a row of a table asks the same after a reload', async ({ open, portal, cast }) => {
  const table = `ID;Name\n${cast.ian};Mila Torres\n${cast.mila};Aya Sato`
  const before = new MatchingPage(await open({ page: 'app' }))
  await before.chooseFile('team.csv', Buffer.from(table))
  expect(Object.fromEntries(await before.done())).toEqual({ 'to choose': 2 })
  await before.button('Back').click()
  await expect.poll(() => portal.inside.userOptionsOf(cast.me).get('draft')).toContain('Aya Sato')

  const list = new MatchingPage(await open({ page: 'app' }))
  await list.button('Back to the list: 2 lines').click()
  expect(Object.fromEntries(await list.done())).toEqual({ 'to choose': 2 })
  await expect(list.row(/^1/).getByRole('button', { name: /Ian Wolf/ })).toBeVisible()
})

test('C02: several lines that are pasted into the editor of a line take its place', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Nobody Atall\nMila Torres')
  await list.done()
  await list.button('Edit line 1: Nobody Atall').click()
  await frame.getByRole('textbox', { name: 'Line 1' }).evaluate((input) => {
    if (input instanceof HTMLInputElement) input.select()
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Ian Wolf\nAya Sato')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect.poll(async () => Object.fromEntries(await list.counts())).toEqual({ found: 3 })
})

test('C01: the Enter that ends a composition leaves the line of a list in its editor', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Nobody Atall\nMila Torres')
  await list.done()
  await list.button('Edit line 1: Nobody Atall').click()
  const editor = frame.getByRole('textbox', { name: 'Line 1' })
  await editor.fill('Ian Wolf')
  await editor.evaluate((input) => {
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
    const late = { key: 'Enter', keyCode: 229, isComposing: false, bubbles: true, cancelable: true }
    input.dispatchEvent(new KeyboardEvent('keydown', late))
  })
  await expect(editor).toHaveValue('Ian Wolf')
  await editor.press('Enter')
  await expect(list.row('Ian Wolf')).toContainText('found')
})
