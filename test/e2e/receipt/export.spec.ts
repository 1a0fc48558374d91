import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { mixedReceipt } from '#test/e2e/support/mixed-receipt.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'

/** What is on the clipboard, seen by pasting it into the message of the next invitation. */
async function pasted(page: InvitePage, browser: Page): Promise<string> {
  await page.button('Invite more').click()
  await page.message.fill('')
  await page.message.focus()
  await browser.keyboard.press('ControlOrMeta+V')
  await expect(page.message).not.toHaveValue('')
  return page.message.inputValue()
}

test('the receipt is copied as text, though the portal withholds the permission', async ({
  open,
  page: browser,
  cast,
}) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  const modern = await page.heading.evaluate(() =>
    navigator.clipboard.writeText('no').then(
      () => 'allowed',
      () => 'refused',
    ),
  )
  expect(modern).toBe('refused')

  await page.button('Copy as text').click()
  await expect(page.button('Copy as text')).toBeFocused()
  await expect(page.frame.getByRole('log')).toContainText('The receipt was copied.')
  const [title, ...rest] = (await pasted(page, browser)).split('\n')
  expect(title).toMatch(/^Invitations, \w+ \d+, \d{4}/)
  expect(rest).toEqual([
    '',
    `Group: Website relaunch (ID ${cast.websiteRelaunch})`,
    '',
    'Not invited: 3',
    `Hanna Berg (ID ${cast.privacyClosed}): probably does not accept group invitations`,
    `Kenji Mori (ID ${cast.requested}): asked to join: accept the request`,
    `Elena Petrova (ID ${cast.member}): already a member`,
    '',
    'Invited: 2',
    `Mila Torres (ID ${cast.mila}): invited`,
    `Ian Wolf (ID ${cast.ian}): invited`,
    '',
  ])
})

test('the IDs of those invited are copied with one button', async ({ open, page: browser, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  await page.button('Copy IDs: Invited').click()
  await expect(page.frame.getByRole('log')).toContainText('2 IDs were copied.')
  expect(await pasted(page, browser)).toBe(`${cast.mila}\n${cast.ian}`)
})

test('the text to copy is shown selected where the browser refuses to copy', async ({ open, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  await page.heading.evaluate(() => {
    document.execCommand = () => false
  })
  await page.button('Copy IDs: Invited').click()
  const byHand = page.frame.getByRole('textbox', { name: 'Text to copy' })
  await expect(byHand).toHaveValue(`${cast.mila}\n${cast.ian}`)
  await expect(byHand).toBeFocused()
  await expect.poll(() => byHand.evaluate(() => String(getSelection()))).toBe(`${cast.mila}\n${cast.ian}`)
})

test('the CSV is UTF-8 with a byte order mark, quoted, and no name in it is a formula', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  const { departments } = portal.world.people.require(cast.mila)
  const name = '=HYPERLINK("http://x.example")'
  const { id } = portal.world.people.add({ name, lastName: 'Ёлкин', departments })
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseWebsiteAnd(['Ёлкин', 'HYPERLINK'], ['Torres', 'Mila Torres'])
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText('2 invited to Website relaunch')

  const [download] = await Promise.all([
    browser.waitForEvent('download'),
    page.button('Download CSV').click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^invitations-\d{4}-\d\d-\d\d-\d{4}\.csv$/)
  const bytes = await readFile(await download.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head, hostile, mila, ...rest] = bytes.toString('utf8').slice(1).split('\r\n')
  const group = `"Website relaunch","${cast.websiteRelaunch}"`
  expect(head).toBe(
    '"Colleague","ID","Position","Department","Group","Group ID","Invited","Outcome","What to do","Time","Message"',
  )
  expect(hostile).toContain(`"'=HYPERLINK(""http://x.example"") Ёлкин","${id}","",`)
  expect(mila).toContain(`"Mila Torres","${cast.mila}","Content editor","Content",${group},"yes","invited",`)
  expect(rest).toEqual([''])
  await expect(page.frame.getByText('is being downloaded').last()).toBeVisible()
})

test('“Print” prints the page in the frame', async ({ open }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  await page.heading.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.button('Print').click()
  await expect(page.frame.locator('body')).toHaveAttribute('data-printed', 'yes')
})

test('a Russian receipt of several groups tells namesakes apart, and its CSV has semicolons', async ({
  open,
  page: browser,
}) => {
  const frame = await open({ page: 'app', lang: 'ru' })
  const page = new InvitePage(frame, { groups: 'Группы', people: 'Коллеги', message: 'Сообщение' })
  await page.chooseGroup('website', /Website relaunch/)
  await page.chooseGroup('brand', /Brand/)
  await page.choosePeople(['иванов', 'Разработчик'], ['иванов', 'Финансовый контролёр'])
  await page.button(/^Отправить 4/).click()
  await expect(page.heading).toHaveText('Отправлено 4 приглашения')

  const [download] = await Promise.all([browser.waitForEvent('download'), page.button('Скачать CSV').click()])
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv.slice(1).split('\r\n')).toHaveLength(6)
  expect(csv).toContain('"Коллега";"ID";"Должность";"Отдел";"Группа"')

  await page.button('Скопировать текстом').click()
  await page.button('Пригласить ещё').click()
  await page.message.focus()
  await browser.keyboard.press('ControlOrMeta+V')
  await expect(page.message).toHaveValue(/Приглашены: 2\nПётр Иванов, Разработчик · \S.* \(ID \d+\)/)
  await expect(page.message).toHaveValue(/Пётр Иванов, Финансовый контролёр · \S.* \(ID \d+\)/)
})
