import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { InvitePage } from './invite-page.ts'

const mixed = [
  ['Torres', 'Mila Torres'],
  ['Wolf', 'Ian Wolf'],
  ['Berg', 'Hanna Berg'],
  ['Petrova', 'Elena Petrova'],
  ['Mori', 'Kenji Mori'],
] as const

/** Two invited, one passed over, one a member, one who asked to join. */
async function mixedReceipt(page: InvitePage): Promise<void> {
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(...mixed)
  await page.button('Invite 3 of 5').click()
  await expect(page.heading).toHaveText('2 invited into Website relaunch')
}

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
    `Kenji Mori (ID ${cast.requested}): asked to join: accept the request in the group`,
    `Elena Petrova (ID ${cast.member}): already a member of the group`,
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
  await page.button('Copy 2 IDs').click()
  expect(await pasted(page, browser)).toBe(`${cast.mila}\n${cast.ian}`)
})

test('where the browser refuses to copy, the text comes selected', async ({ open, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  await page.heading.evaluate(() => {
    document.execCommand = () => false
  })
  await page.button('Copy 2 IDs').click()
  const byHand = page.frame.getByRole('textbox', { name: 'Text to copy' })
  await expect(byHand).toHaveValue(`${cast.mila}\n${cast.ian}`)
  await expect(byHand).toBeFocused()
  expect(await byHand.evaluate(() => String(getSelection()))).toBe(`${cast.mila}\n${cast.ian}`)
})

test('the CSV is UTF-8 with its mark, quoted, and no name in it is a formula', async ({
  open,
  page: browser,
  portal,
  cast,
}) => {
  const { departments } = portal.world.people.require(cast.mila)
  const name = '=HYPERLINK("http://x.example")'
  const { id } = portal.world.people.add({ name, lastName: 'Ёлкин', departments })
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Ёлкин', 'HYPERLINK'], ['Torres', 'Mila Torres'])
  await page.button('Invite 2').click()
  await expect(page.heading).toHaveText('2 invited into Website relaunch')

  const [download] = await Promise.all([
    browser.waitForEvent('download'),
    page.button('Download CSV').click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^invitations-\d{4}-\d\d-\d\d-\d{4}\.csv$/)
  const bytes = await readFile(await download.path())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head, hostile, mila, ...rest] = bytes.toString('utf8').slice(1).split('\r\n')
  const group = `"Website relaunch","${cast.websiteRelaunch}"`
  expect(head).toBe('"Colleague","ID","Position","Department","Group","Group ID","Invited","Outcome","Time"')
  expect(hostile).toContain(`"'=HYPERLINK(""http://x.example"") Ёлкин","${id}","",`)
  expect(mila).toContain(`"Mila Torres","${cast.mila}","Content editor","Content",${group},"yes","invited",`)
  expect(rest).toEqual([''])
  await expect(page.frame.getByText('was given to the browser').last()).toBeVisible()
})

test('filter by outcome, with the keyboard', async ({ open, page: browser }) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await mixedReceipt(page)
  const chips = frame.getByRole('group', { name: 'Show' }).getByRole('radio')
  expect(await chips.evaluateAll((all) => all.map((chip) => chip.parentElement?.textContent))).toEqual([
    'All 5',
    'Passed over by the portal 1',
    'Asked to join 1',
    'Already in 1',
    'Invited 2',
  ])

  await chips.first().focus()
  await browser.keyboard.press('ArrowRight')
  await expect(frame.getByRole('radio', { name: 'Passed over by the portal 1' })).toBeFocused()
  await expect(frame.getByRole('log')).toContainText('1 row shown')
  expect(await page.rows('Not invited')).toEqual([expect.stringContaining('Hanna Berg')])
  await expect(frame.getByRole('table', { name: 'Invited', exact: true })).toHaveCount(0)

  await frame.getByRole('radio', { name: 'Invited 2' }).check()
  expect(await page.rows('Invited')).toHaveLength(2)
  await expect(frame.getByRole('table', { name: 'Not invited' })).toHaveCount(0)
  await expect(page.heading).toHaveText('2 invited into Website relaunch')
})

test('with one kind of outcome there is nothing to filter', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('1 invited into Website relaunch')
  await expect(frame.getByRole('radio')).toHaveCount(0)
})

test('beside each reason stands what can be done, and it is done', async ({ open, page: browser, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  const slider = browser.locator('.slider-frame')
  for (const [name, address] of [
    ['Write from the profile: Hanna Berg', `/company/personal/user/${cast.privacyClosed}/`],
    ['Accept in the group: Kenji Mori', `/workgroups/group/${cast.websiteRelaunch}/`],
  ] as const) {
    await page.button(name).click()
    await expect(slider).toHaveAttribute('src', new RegExp(address))
    await browser.locator('.slider-close').click()
    await expect(slider).toHaveCount(0)
  }
})

test('a doubt is cleared by reading the group again, and nothing is sent', async ({ open, portal, cast }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await page.chooseGroup('website', /Website relaunch/)
  await page.choosePeople(['Torres', 'Mila Torres'])
  portal.faults.add({
    method: 'sonet_group.user.invite',
    kind: 'meanwhile',
    at: 'after-work',
    act: () => {
      portal.faults.add({
        method: 'socialnetwork.api.workgroup.get',
        kind: 'internal-error',
        status: 403,
        code: 'ACCESS_DENIED',
        when: { always: true },
      })
    },
  })
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'truncated-json' })
  await page.button('Invite 1').click()
  await expect(page.heading).toHaveText('Nobody was invited into Website relaunch', { timeout: 20_000 })
  expect(await page.rows('Not invited')).toEqual([expect.stringMatching(/Mila Torres.*not known/)])

  const check = page.button('Check again: Mila Torres')
  await check.click()
  await expect(page.frame.getByText(/the group could not be read either/)).toBeVisible()
  portal.faults.clear()
  await check.click()
  await expect(page.frame.getByText(/read again at .*: has an invitation/)).toBeVisible()
  expect(await page.rows('Not invited')).toEqual([expect.stringMatching(/Mila Torres.*not known/)])
  expect(portal.journal.count('sonet_group.user.invite')).toBe(1)
  expect(portal.world.notifications.invitations(cast.mila, cast.websiteRelaunch)).toHaveLength(1)
})

test('paper gets the words and neither buttons nor grey ground', async ({ open, page: browser }) => {
  const frame = await open({ page: 'app' })
  const page = new InvitePage(frame)
  await mixedReceipt(page)
  await browser.emulateMedia({ media: 'print' })
  for (const name of [
    'Copy as text',
    'Print',
    'Invite more',
    'Copy 2 IDs',
    'Write from the profile: Hanna Berg',
  ])
    await expect(page.button(name)).toBeHidden()
  await expect(frame.getByRole('columnheader', { name: 'What to do' })).toBeHidden()
  await expect(frame.getByText('probably does not accept group invitations')).toBeVisible()
  await expect(frame.getByRole('heading', { name: 'Invited · 2', exact: true })).toBeVisible()
  await expect(frame.locator('time')).toBeVisible()
  await expect(frame.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})

test('the button prints the page in the frame', async ({ open }) => {
  const page = new InvitePage(await open({ page: 'app' }))
  await mixedReceipt(page)
  await page.heading.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes')
  })
  await page.button('Print').click()
  await expect(page.frame.locator('body')).toHaveAttribute('data-printed', 'yes')
})

test('several groups in Russian: namesakes by department, semicolons, no reason twice', async ({
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
