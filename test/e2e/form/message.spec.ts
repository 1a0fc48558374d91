import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

test('a pasted text that is too long is cut to fit: what was typed is kept, and the rest is counted', async ({
  open,
  page: browser,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.message.fill('Before. After.')
  for (let step = 0; step < 6; step += 1) await page.message.press('ArrowLeft')
  await browser.keyboard.insertText(`${'x'.repeat(1_200)} `)
  await expect(page.message).toHaveValue(`Before. ${'x'.repeat(986)}After.`)
  const words = '215 characters did not fit: the limit is 1,000.'
  await expect(page.message).toHaveAccessibleDescription(new RegExp(words))
  await expect(page.frame.getByRole('log')).toContainText(words)
  await expect(page.frame.getByText('1,000 / 1,000')).toBeVisible()

  await page.message.press('Backspace')
  await browser.keyboard.insertText('y')
  await expect(page.message).toHaveValue(`Before. ${'x'.repeat(985)}yAfter.`)
  await expect(page.frame.getByText(words)).toHaveCount(1)
  await expect(page.message).not.toHaveAccessibleDescription(new RegExp(words))
})

test('the preview shows what the colleague then reads', async ({ open, portal, cast, page: browser }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await page.message.fill(
    'Welcome to #GROUP_NAME#: [b]plans[/b] at [url=https://a.example/x]the wiki[/url], https://b.example.\nNo [i]end',
  )
  await expect(page.frame.getByText('#GROUP_NAME# becomes the group’s name.')).toBeVisible()
  await page.button('Preview').click()
  const preview = page.frame.getByRole('region', { name: 'What a colleague will read' })
  const text = 'Welcome to Website relaunch: plans at the wiki, https://b.example.'
  await expect(preview).toContainText(text)
  await expect(preview.getByText('plans', { exact: true })).toHaveCSS('font-weight', '700')
  await expect(preview.getByRole('link', { name: 'the wiki' })).toHaveAttribute('href', 'https://a.example/x')
  await expect(preview).toContainText('No [i]end')

  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
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
  await expect(page.message).toHaveAccessibleDescription(/\[img\] cannot be previewed/)
  expect(strange).toEqual([])
})

test('the preview is for one of several groups; without a message it is the portal’s own', async ({
  open,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.chooseGroup('brand', /Brand council/)
  await expect(page.button('Preview')).toHaveCount(0)
  await page.message.fill('Come')
  await page.button('Preview').click()
  const preview = page.frame.getByRole('region', { name: 'What a colleague will read' })
  await page.message.fill('')
  await expect(preview).toContainText('The portal’s standard text.')
  await page.message.fill('Come to #GROUP_NAME#')
  await expect(preview).toContainText('Come to Website relaunch')
  await preview.getByRole('combobox', { name: 'Group' }).click()
  await preview.getByRole('option', { name: 'Brand council' }).click()
  await expect(preview).toContainText('Come to Brand council')
  await expect(page.button('Preview')).toHaveAttribute('aria-expanded', 'true')
})

for (const lang of ['en', 'ru'] as const) {
  test(`preview and saved texts have no axe violations (${lang})`, async ({
    open,
    page: browser,
    portal,
    cast,
  }) => {
    const texts = [{ name: 'Newcomers', text: 'Welcome [b]all[/b] to #GROUP_NAME#, https://a.example' }]
    portal.inside.userOptionsOf(cast.me).set('texts', JSON.stringify({ version: 1, texts }))
    const frame = await open({ page: 'app', lang })
    const check = async (): Promise<void> => expect(await axeViolations(browser)).toEqual([])
    await frame.getByRole('button', { name: /^(Saved texts|Сохранённые тексты)$/ }).click()
    await frame.getByRole('button', { name: /^(Rename|Переименовать)/ }).click()
    await check()
    await frame.getByRole('textbox', { name: /^(Name|Название)$/ }).press('Escape')
    await frame.getByRole('button', { name: /^(Use|Вставить)(?! список)/ }).click()
    await check()
    await frame.getByRole('button', { name: /^(Preview|Просмотр)$/ }).click()
    await expect(frame.getByRole('region', { name: /What a colleague|Так увидит/ })).toBeVisible()
    await check()
  })
}
