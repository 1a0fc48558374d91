import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

test('a pasted text that is too long: what was typed is kept, and what did not fit is said', async ({
  open,
  page: browser,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.message.fill('Before. After.')
  for (let step = 0; step < 6; step += 1) await page.message.press('ArrowLeft')
  await browser.keyboard.insertText(`${'x'.repeat(1_200)} `)
  await expect(page.message).toHaveValue(`Before. ${'x'.repeat(986)}After.`)
  const words = '215 characters did not fit: a message has 1,000 at most.'
  await expect(page.message).toHaveAccessibleDescription(new RegExp(words))
  await expect(page.frame.getByRole('log')).toContainText(words)
  await expect(page.frame.getByText('1,000 / 1,000')).toBeVisible()

  await page.message.press('Backspace')
  await browser.keyboard.insertText('y')
  await expect(page.message).toHaveValue(`Before. ${'x'.repeat(985)}yAfter.`)
  await expect(page.frame.getByText(words)).toHaveCount(1)
  await expect(page.message).not.toHaveAccessibleDescription(new RegExp(words))
})

test('the preview is what the colleague then reads', async ({ open, portal, cast, page: browser }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  await page.message.fill(
    'Welcome to #GROUP_NAME#: [b]plans[/b] at [url=https://a.example/x]the wiki[/url], https://b.example.\nNo [i]end',
  )
  await expect(page.frame.getByText('#GROUP_NAME# becomes the name of the group.')).toBeVisible()
  await page.button('Preview').click()
  const preview = page.frame.getByRole('region', { name: 'What a colleague will read' })
  const text = 'Welcome to Website relaunch: plans at the wiki, https://b.example.'
  await expect(preview).toContainText(text)
  await expect(preview.getByText('plans', { exact: true })).toHaveCSS('font-weight', '700')
  await expect(preview.getByRole('link', { name: 'the wiki' })).toHaveAttribute('href', 'https://a.example/x')
  await expect(preview).toContainText('No [i]end')

  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited into Website relaunch')
  await browser.goto(portal.pageUrl({ page: 'notifications', as: cast.mila, panel: false }))
  const got = browser.getByRole('listitem').filter({ hasText: 'Website relaunch' }).first()
  await expect(got).toContainText(text)
  await expect(got.locator('b', { hasText: 'plans' })).toBeVisible()
  await expect(got.getByRole('link', { name: 'the wiki' })).toHaveAttribute('href', 'https://a.example/x')
  await expect(got).toContainText('No [i]end')
})

test('the preview of hostile text is text, and it loads nothing', async ({
  open,
  page: browser,
  portal,
  served,
}) => {
  const strange: string[] = []
  const ours = new Set([portal.origin, new URL(served.url).origin])
  browser.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && !ours.has(url.origin)) strange.push(request.url())
  })
  const page = new InvitePage(await open({ page: 'app' }))
  const hostile =
    '<img src=https://evil.example/a onerror=alert(1)> [url=javascript:alert(1)]here[/url] [img]x[/img]'
  await page.message.fill(hostile)
  await page.button('Preview').click()
  const preview = page.frame.getByRole('region', { name: 'What a colleague will read' })
  await expect(preview).toContainText(hostile)
  await expect(preview.getByRole('link')).toHaveCount(0)
  await expect(page.message).toHaveAccessibleDescription(/What the portal makes of \[img\]/)
  expect(strange).toEqual([])
})

test('of several groups one is chosen for the preview; without a message it is the portal’s own', async ({
  open,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.chooseGroup('brand', /Brand council/)
  await page.button('Preview').click()
  const preview = page.frame.getByRole('region', { name: 'What a colleague will read' })
  await expect(preview).toContainText('Here the portal puts its own words')
  await page.message.fill('Come to #GROUP_NAME#')
  await expect(preview).toContainText('Come to Website relaunch')
  await preview.getByRole('combobox', { name: 'Group' }).selectOption('Brand council')
  await expect(preview).toContainText('Come to Brand council')
  await expect(page.button('Preview')).toHaveAttribute('aria-expanded', 'true')
})

test.describe('saved texts', () => {
  test('one is saved, survives a reload, is renamed, used after asking, and the use undone', async ({
    open,
    portal,
    cast,
  }) => {
    const kept = (): unknown => portal.inside.userOptionsOf(cast.me).get('texts')
    const first = new InvitePage(await open({ page: 'app' }))
    await first.button('Saved texts').click()
    await expect(first.frame.getByText('None yet.')).toBeVisible()
    await expect(first.button('Save what is typed')).toHaveAttribute('aria-disabled', 'true')
    await first.message.fill('Welcome to the team, here is where plans and files live')
    await first.button('Save what is typed').click()
    await expect(first.button('Save what is typed')).toHaveAccessibleDescription(
      'This text is saved already.',
    )
    await expect.poll(kept).toContain('Welcome to the team')

    const page = new InvitePage(await open({ page: 'app' }))
    await page.button('Saved texts').click()
    const name = 'Welcome to the team, here is where plans…'
    await page.button(`Rename: ${name}`).press('Enter')
    const field = page.frame.getByRole('textbox', { name: 'Name' })
    await expect(field).toBeFocused()
    await field.fill('Newcomers')
    await field.press('Enter')
    await expect(page.button('Rename: Newcomers')).toBeFocused()
    await expect.poll(kept).toContain('"name":"Newcomers"')

    await page.message.fill('Half written')
    await page.button('Use: Newcomers').press('Enter')
    await expect(page.button('Replace')).toBeFocused()
    await expect(page.message).toHaveValue('Half written')
    await page.button('Keep mine').press('Enter')
    await expect(page.button('Use: Newcomers')).toBeFocused()
    await page.button('Use: Newcomers').press('Enter')
    await page.button('Replace').press('Enter')
    await expect(page.message).toHaveValue(/^Welcome to the team/)
    await expect(page.button('Undo: Used: Newcomers')).toBeFocused()
    await page.button('Undo: Used: Newcomers').press('Enter')
    await expect(page.message).toHaveValue('Half written')
    await expect(page.frame.getByRole('region', { name: 'Saved texts' })).toBeFocused()
  })

  test('one is deleted, and the deletion undone where it was', async ({ open, portal, cast }) => {
    const options = portal.inside.userOptionsOf(cast.me)
    options.set(
      'texts',
      JSON.stringify({ version: 1, texts: ['A', 'B', 'C'].map((name) => ({ name, text: name })) }),
    )
    const page = new InvitePage(await open({ page: 'app' }))
    await page.button('Saved texts').click()
    const panel = page.frame.getByRole('region', { name: 'Saved texts' })
    const before = String(options.get('texts'))
    await page.button('Delete: B').press('Enter')
    await expect(panel.getByRole('listitem')).toHaveCount(2)
    await expect.poll(() => options.get('texts')).not.toContain('"B"')
    await expect(page.frame.getByRole('log')).toContainText('Deleted: B')
    await page.button('Undo: Deleted: B').press('Enter')
    await expect(panel).toBeFocused()
    await expect(panel.getByRole('listitem')).toContainText(['A', 'B', 'C'])
    await expect.poll(() => options.get('texts')).toBe(before)
  })

  test('what cannot be read is said; what another window saved is there', async ({ open, portal, cast }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await expect(page.message).toBeVisible()
    await page.chooseGroup('website', /Website relaunch/)
    const other = { version: 1, texts: [{ name: 'From elsewhere', text: 'Hi' }, { name: 'No text' }] }
    portal.inside.userOptionsOf(cast.me).set('texts', JSON.stringify(other))
    await page.button('Saved texts').click()
    await expect(page.button('Use: From elsewhere')).toBeVisible()
    await expect(page.frame.getByText(/Some of your saved texts cannot be read/)).toBeVisible()
  })

  test('too many are said before one more is saved', async ({ open, portal, cast }) => {
    const texts = Array.from({ length: 30 }, (_, index) => ({ name: `T${index}`, text: `Text ${index}` }))
    portal.inside.userOptionsOf(cast.me).set('texts', JSON.stringify({ version: 1, texts }))
    const page = new InvitePage(await open({ page: 'app' }))
    await page.message.fill('One more')
    await page.button('Saved texts').click()
    await expect(page.button('Save what is typed')).toHaveAccessibleDescription(/There is room for 30 texts/)
  })
})

for (const lang of ['en', 'ru'] as const) {
  test(`axe has nothing to say about preview and saved texts (${lang})`, async ({
    open,
    page: browser,
    portal,
    cast,
  }) => {
    const texts = [{ name: 'Newcomers', text: 'Welcome [b]all[/b] to #GROUP_NAME#, https://a.example' }]
    portal.inside.userOptionsOf(cast.me).set('texts', JSON.stringify({ version: 1, texts }))
    const frame = await open({ page: 'app', lang })
    const check = async (): Promise<void> => {
      const axe = new AxeBuilder({ page: browser }).include(['iframe.app-frame', '#root'])
      expect((await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    await frame.getByRole('button', { name: /^(Saved texts|Сохранённые тексты)$/ }).click()
    await frame.getByRole('button', { name: /^(Rename|Переименовать)/ }).click()
    await check()
    await frame.getByRole('textbox', { name: /^(Name|Название)$/ }).press('Escape')
    await frame.getByRole('button', { name: /^(Use|Вставить)(?! список)/ }).click()
    await check()
    await frame.getByRole('button', { name: /^(Preview|Просмотр)$/ }).click()
    await expect(frame.getByRole('region', { name: /What a colleague|Что прочитает/ })).toBeVisible()
    await check()
  })
}
