import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { calling, requestsDuring } from '#test/e2e/support/requests.ts'

test('the usual message begins each new form, and never takes the place of what was typed', async ({
  open,
  portal,
  cast,
}) => {
  const options = portal.inside.userOptionsOf(cast.me)
  const page = new InvitePage(await open({ page: 'app' }))
  await page.message.fill('Typed before')
  await page.button('Settings').click()
  await page.frame.getByRole('textbox', { name: 'Usual message' }).fill('Welcome to the team.')
  await expect.poll(() => options.get('settings')).toContain('Welcome to the team.')
  await page.button('Close the settings').click()
  await expect(page.message).toHaveValue('Typed before')
  await page.button('Clear').click()
  await expect(page.message).toHaveValue('Welcome to the team.')

  await test.step('it alone is nothing that the person chose', async () => {
    await expect(page.button('Clear')).toBeHidden()
    await expect.poll(() => options.get('draft')).not.toContain('Typed')
    expect(options.get('draft')).not.toContain('Welcome')
  })

  await test.step('a form with a draft goes on as it was left, without a message, too', async () => {
    const again = new InvitePage(await open({ page: 'app' }))
    await expect(again.message).toHaveValue('Welcome to the team.')
    await again.chooseGroup('website', /Website relaunch/)
    await again.message.fill('')
    await expect.poll(() => options.get('draft')).toContain('"message":""')
    const restored = new InvitePage(await open({ page: 'app' }))
    await expect(restored.button('Remove Website relaunch')).toBeVisible()
    await expect(restored.message).toHaveValue('')
  })

  await test.step('it is sent like any other message', async () => {
    const form = new InvitePage(await open({ page: 'app' }))
    await form.button('Clear').click()
    await expect(form.message).toHaveValue('Welcome to the team.')
    await form.chooseWebsiteAnd(['Torres', 'Mila Torres'])
    await form.button('Invite 1').click()
    await expect(form.heading).toHaveText('1 invited to Website relaunch')
    const { params } = portal.journal.entries.find(({ method }) => method === 'sonet_group.user.invite') ?? {}
    expect(JSON.stringify(params)).toContain('Welcome to the team.')
  })
})

test('my data is shown with its size in one request, and is gone from the portal when it is deleted', async ({
  open,
  portal,
  cast,
  page: browser,
}) => {
  const options = portal.inside.userOptionsOf(cast.me)
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited to Website relaunch')
  await expect.poll(() => options.get('sent')).toContain('"r"')
  await page.button('Invite more').click()
  await page.message.fill('A draft')
  await expect.poll(() => options.get('draft')).toContain('A draft')
  options.set('lists', 'x'.repeat(3_000))

  const sheet = page.frame.getByRole('dialog', { name: 'Settings' })
  const asked = await requestsDuring(portal, calling('user.option.get'), async () => {
    await page.button('Settings').click()
    await expect(sheet.getByText('3 kB', { exact: true })).toBeVisible()
  })
  expect(asked).toHaveLength(1)
  const mine = sheet.getByRole('region', { name: 'My data' })
  for (const kind of ['Drafts', 'What was sent', 'Saved lists of colleagues', 'Settings'])
    await expect(mine.getByText(kind, { exact: true })).toBeVisible()
  await expect(mine.getByRole('progressbar', { name: 'Room used' })).toBeVisible()
  // What only administrators need is not for everybody.
  await expect(sheet.getByRole('region', { name: 'Where colleagues find the app' })).toHaveCount(0)
  await expect(sheet.getByRole('button', { name: 'Check this portal' })).toHaveCount(0)
  expect(await axeViolations(browser, 'dialog[open]')).toEqual([])

  await sheet.getByRole('button', { name: 'Delete my data' }).click()
  await expect(sheet.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await browser.keyboard.press('Enter')
  await expect(sheet.getByRole('button', { name: 'Delete my data' })).toBeFocused()
  expect(options.get('sent')).toContain('"r"')

  await browser.keyboard.press('Enter')
  await sheet.getByRole('button', { name: 'Delete everything' }).click()
  await expect(sheet.getByText('Your data is deleted.')).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Start again' })).toBeFocused()
  expect([...options].filter(([, text]) => text !== '')).toEqual([])

  await browser.keyboard.press('Enter')
  const form = new InvitePage(page.frame)
  await expect(form.message).toHaveValue('')
  await expect(form.button('Sent')).toBeVisible()
  await form.button('Settings').click()
  await expect(sheet.getByText('Nothing is stored.')).toBeVisible()
  expect([...options].filter(([, text]) => text !== '')).toEqual([])
})

test('settings that cannot be read say why, and the rest of them works', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.groups).toBeVisible()
  portal.faults.add({
    method: 'user.option.get',
    kind: 'internal-error',
    status: 500,
    code: 'ERROR_CORE',
    when: { always: true },
  })
  await page.button('Settings').click()
  await expect(page.frame.getByText(/This could not be loaded: the portal/)).toBeVisible()
  await page.frame.getByRole('radio', { name: '10 seconds' }).check()
  await expect.poll(() => portal.inside.userOptionsOf(cast.me).get('settings')).toContain('"undoSeconds":10')
})

test('the settings in Russian, by keyboard alone', async ({ open, page: browser }) => {
  const frame = await open({ page: 'app', lang: 'ru' })
  await frame.getByRole('button', { name: 'Настройки' }).focus()
  await browser.keyboard.press('Enter')
  const sheet = frame.getByRole('dialog', { name: 'Настройки' })
  await expect(sheet.getByRole('heading', { name: 'Мои данные' })).toBeVisible()
  await expect(sheet.getByText(/^Версия \d+\.\d+\.\d+$/)).toBeVisible()
  expect(await axeViolations(browser, 'dialog[open]')).toEqual([])
  await browser.keyboard.press('Escape')
  await expect(frame.getByRole('button', { name: 'Настройки' })).toBeFocused()
})
