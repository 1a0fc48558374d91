import type { Page } from '@playwright/test'
import { InvitePage, type Source } from '#test/e2e/pages/invite-page.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { isTaken } from '#test/e2e/support/is-taken.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { xlsxOf } from '#test/support/xlsx.ts'

const russian = { groups: 'Группы', people: 'Коллеги', message: 'Сообщение' }

/** The line is gone for files of this name until it is mended. */
async function lose(browser: Page, name: string): Promise<() => void> {
  let lost = true
  await browser.route(new RegExp(`/assets/${name}-[^/]*\\.js`), (route) =>
    lost ? route.abort() : route.continue(),
  )
  return () => {
    lost = false
  }
}

interface Part {
  readonly name: string
  readonly file: string
  readonly open: (page: InvitePage) => Promise<void>
  /** Seen once the part is there. */
  readonly there: (page: InvitePage) => ReturnType<InvitePage['button']>
}

const press = (name: string) => async (page: InvitePage) => page.button(name).click()
const addFrom = (source: Source) => (page: InvitePage) => page.addFrom(source)
const sheet = (name: string | RegExp) => (page: InvitePage) => page.frame.getByRole('dialog', { name })

const parts: readonly Part[] = [
  { name: 'departments', file: 'sheets', open: addFrom('Department'), there: sheet(/./) },
  { name: 'other groups', file: 'sheets', open: addFrom('Another group'), there: sheet(/./) },
  { name: 'saved lists', file: 'sheets', open: addFrom('Saved list'), there: sheet('Saved lists') },
  {
    name: 'saved sets',
    file: 'sheets',
    open: async (page) => {
      await page.chooseGroup('brand', /Brand council/)
      await page.editSets()
    },
    there: sheet('Saved sets'),
  },
  // What is lost may lie deeper than the part itself.
  { name: 'what sheets need', file: 'tables', open: addFrom('Saved list'), there: sheet('Saved lists') },
  {
    name: 'the preview of the message',
    file: 'sheets',
    open: press('Preview'),
    there: ({ frame }) => frame.getByText('What a colleague will read'),
  },
  {
    name: 'saved texts',
    file: 'sheets',
    open: press('Saved texts'),
    there: ({ button }) => button('Save this message'),
  },
  {
    name: 'the table of people and groups',
    file: 'tables',
    open: async (page) => {
      await page.chooseGroup('brand', /Brand/)
      await page.choosePeople(['Wolf', 'Ian Wolf'])
      await page.button('Show as a table').click()
    },
    there: ({ frame }) => frame.getByRole('table'),
  },
]

for (const { name, file, open: openPart, there } of parts)
  test(`F01: the form stays when ${name} cannot be loaded, and it can be tried again`, async ({
    open,
    page: browser,
  }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
    await page.message.fill('Half written')
    const mend = await lose(browser, file)
    await openPart(page)
    const alert = page.frame.getByRole('alert')
    await expect(alert).toContainText('Part of the page could not be loaded.')
    await expect(page.message).toHaveValue('Half written')
    await expect(page.button('Remove Mila Torres').first()).toBeVisible()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toContainText('Part of the page could not be loaded.')
    mend()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(there(page)).toBeVisible()
    await expect(alert).toHaveCount(0)
    await expect(page.message).toHaveValue('Half written')
  })

for (const file of ['sent', 'late-en'])
  test(`F01: where ${file} cannot be loaded, there is a way back, and it can be tried again`, async ({
    open,
    page: browser,
  }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await page.chooseWebsiteAnd(['Torres', 'Mila Torres'])
    const mend = await lose(browser, file)
    await page.button('Sent').click()
    const alert = page.frame.getByRole('alert')
    await expect(alert).toContainText('Part of the page could not be loaded.')
    await alert.getByRole('button', { name: 'Back' }).click()
    await expect(page.button('Remove Mila Torres').first()).toBeVisible()
    await expect(page.button('Sent')).toBeFocused()
    mend()
    await page.button('Sent').click()
    await expect(page.heading).toHaveText('Sent')
  })

test('F01: the table of a list that cannot be loaded is tried again, and the pasted text is in it', async ({
  open,
  page: browser,
}) => {
  const mend = await lose(browser, 'list')
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await list.paste('Mila Torres\nIan Wolf')
  await expect(frame.getByRole('alert')).toContainText('The list could not be opened.')
  mend()
  await list.button('Try again').click()
  await expect(list.row('Ian Wolf')).toBeVisible()
})

test('F01: what tells a list from a name cannot be loaded: words are searched, and a pasted list stays', async ({
  open,
  page: browser,
}) => {
  const mend = await lose(browser, 'reading')
  const page = new InvitePage(await open({ page: 'app' }))
  await page.people.focus()
  await browser.keyboard.insertText('Mila Torres, Ian Wolf')
  await expect(page.frame.getByText(/Nobody|No colleague/).first()).toBeVisible()
  await expect(page.people).toHaveValue('Mila Torres, Ian Wolf')
  await page.people.fill('Mila Torres editor')
  await expect(page.frame.getByRole('option', { name: /Mila Torres/ })).toBeVisible()
  mend()
  await page.people.fill('Mila Torres, Ian Wol')
  await browser.keyboard.insertText('f')
  await expect(page.frame.getByRole('option', { name: 'Look up 2 people' })).toBeVisible()
})

test('F01: a portal’s library that cannot be loaded is loaded when the portal is asked again', async ({
  open,
  page: browser,
}) => {
  const mend = await lose(browser, 'esm')
  const page = new InvitePage(await open({ page: 'app' }))
  await expect(page.frame.getByRole('heading', { name: 'The portal does not answer' })).toBeVisible()
  mend()
  await page.button('Try again').click()
  await page.chooseGroup('website', /Website relaunch/)
})

for (const [what, file] of [
  ['its texts', 'ru'],
  ['its code', 'page'],
] as const)
  test(`F01: a page that loses ${what} at the start says so, and goes on with what was typed`, async ({
    open,
    page: browser,
  }) => {
    const mend = await lose(browser, file)
    const page = new InvitePage(await open({ page: 'app', lang: 'ru' }), russian)
    await page.people.pressSequentially('Torr')
    const alert = page.frame.getByRole('alert')
    await expect(alert).toContainText('Страница загрузилась не полностью.')
    await alert.getByRole('button', { name: 'Попробовать ещё раз' }).click()
    await expect(alert).toContainText('Страница загрузилась не полностью.')
    mend()
    await page.people.press('Home')
    await alert.getByRole('button', { name: 'Попробовать ещё раз' }).click()
    await expect(page.frame.getByRole('alert')).toHaveCount(0)
    await expect.poll(() => isTaken(page.people)).toBe(true)
    await page.people.focus()
    // Not by a key: in an open list End goes to its last row.
    await page.people.evaluate((field: HTMLInputElement) => field.setSelectionRange(4, 4))
    await page.people.press('e')
    await expect(page.frame.getByRole('option', { name: /Torres/ })).toBeVisible()
    await expect(page.people).toHaveValue('Torre')
  })

for (const [what, file] of [
  ['worker that reads files', 'reader.worker'],
  ['library that reads workbooks', 'library'],
] as const)
  test(`F02: a ${what} that cannot be loaded is not the file’s fault, and is tried again`, async ({
    open,
    page: browser,
  }) => {
    const page = new InvitePage(await open({ page: 'app' }))
    await page.message.fill('Half written')
    const mend = await lose(browser, file)
    const list = new MatchingPage(page.frame)
    await list.chooseFile('team.xlsx', xlsxOf([['Name'], ['Ian Wolf']]))
    const alert = list.frame.getByRole('alert')
    await expect(alert).toContainText(
      'team.xlsx was not read: part of the app could not be loaded. Try again.',
    )
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(alert).toContainText('team.xlsx was not read')
    mend()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await expect(list.row('Ian Wolf')).toBeVisible()
    await expect(alert).toHaveCount(0)
    await list.button('Back').click()
    await expect(page.message).toHaveValue('Half written')
  })
