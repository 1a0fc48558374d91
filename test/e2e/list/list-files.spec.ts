import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FrameLocator } from '@playwright/test'
import { MatchingPage, sumOf } from '#test/e2e/pages/matching-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test as base } from '#test/e2e/support/portal-test.ts'
import { inCodePage } from '#test/support/code-page.ts'
import { rowsXml, workbookOf } from '#test/support/xlsx.ts'

const stored = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../files/${name}`, import.meta.url)))

const test = base.extend<{ readonly list: MatchingPage }>({
  list: async ({ open }, provide) => {
    const list = new MatchingPage(await open({ page: 'app' }))
    await list.open()
    await provide(list)
  },
})

/** Gives the page files as a drop or the clipboard would. */
const give = (frame: FrameLocator, kind: 'drop' | 'paste', names: readonly (readonly [string, string])[]) =>
  frame.locator('body').evaluate(
    (body, { kind, names }) => {
      const data = new DataTransfer()
      for (const [name, text] of names) data.items.add(new File([text], name))
      const options = { bubbles: true, cancelable: true }
      body.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, ...options })
          : new ClipboardEvent('paste', { clipboardData: data, ...options }),
      )
    },
    { kind, names },
  )

test('P14: a protected workbook is refused with the way out, and the same one without a password is read', async ({
  list,
}) => {
  await list.choose(['team.xls', stored('protected.xls')])
  await expect(list.frame.getByRole('alert')).toHaveText('team.xls is protected. Save it without a password.')
  await list.choose(['team.xls', stored('libreoffice.xls')])
  await expect(list.row('Mila Torres')).toBeVisible()
  await expect(list.frame.getByRole('alert')).toHaveCount(0)
})

test('P12, P13: hidden rows, columns and sheets are counted, and another sheet takes the place of the first', async ({
  list,
}) => {
  await list.choose(['team.xlsx', stored('openpyxl.xlsx')])
  const note = list.frame.getByRole('listitem').filter({ hasText: 'team.xlsx' })
  await expect(note).toContainText(
    'team.xlsx: 4 lines. Read from “People”, one of 2 sheets. 1 hidden row left out. ' +
      '1 hidden column left out. 2 hidden sheets not read. Column headings: ID, Name, E-mail, Active',
  )
  expect(sumOf(await list.done())).toBe(4)
  await expect(list.row('Ian Wolf')).toHaveCount(0)
  await list.select('Sheet', 'Please fill in')
  await expect(note).toContainText('team.xlsx: 3 lines. Read from “Please fill in”, one of 2 sheets.')
  await expect(list.row('Do not change the headings')).toBeVisible()
  await expect(list.row('Mila Torres')).toHaveCount(0)
  expect(sumOf(await list.done())).toBe(3)
})

test('R02: what a file leaves out is said beside its lines, so that both add up to its rows', async ({
  list,
}) => {
  const rows = ['№;ФИО;Отдел', '1;Torres Mila;A', '2;Wolf Ian;B', '3;;', '4;;', ';;15']
  await list.choose(['team.csv', Buffer.from(rows.join('\n'))])
  const note = list.frame.getByRole('listitem').filter({ hasText: 'team.csv' })
  await expect(note).toContainText('team.csv: 2 lines.')
  await expect(note).toContainText('Left out, 3 rows without a name or an address: 3 · 4 · 15')
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
})

test('C03: of files that are dropped together each is read and named, and so is the one that cannot be', async ({
  list,
}) => {
  await give(list.frame, 'drop', [
    ['team-a.csv', 'Name\nMila Torres\nIan Wolf'],
    ['photo.png', '\u0000\u0001'],
    ['team-b.csv', 'Name\nAya Sato'],
  ])
  await expect(list.frame.getByRole('alert')).toHaveText(/^photo\.png could not be read/)
  expect(Object.fromEntries(await list.done())).toEqual({ found: 3 })
  await expect(list.frame.getByText('team-a.csv: 2 lines.')).toBeVisible()
  await expect(list.frame.getByText('team-b.csv: 1 line.')).toBeVisible()
})

test('C05: a file that was copied in the file manager is pasted', async ({ open }) => {
  const frame = await open({ page: 'app' })
  const list = new MatchingPage(frame)
  await frame.getByRole('combobox', { name: 'Colleagues' }).focus()
  await give(frame, 'paste', [['team.csv', 'Name\nMila Torres\nIan Wolf']])
  expect(Object.fromEntries(await list.done())).toEqual({ found: 2 })
})

test('P19: a file whose letters were guessed wrongly is read again in another encoding', async ({ list }) => {
  await list.choose(['liste.txt', inCodePage('windows-1250', 'Łukasz Wójcik\nIan Wolf')])
  await expect(list.row('Łukasz Wójcik')).toBeVisible()
  await list.select('Looks wrong? Read it as', 'Cyrillic (Windows-1251)')
  await expect(list.row('Јukasz Wуjcik')).toBeVisible()
  await list.select('Looks wrong? Read it as', 'Central European (Windows-1250)')
  await expect(list.row('Łukasz Wójcik')).toBeVisible()
  expect(sumOf(await list.done())).toBe(2)
})

test('a workbook made to do harm is refused, and the page goes on meanwhile', async ({ list, page }) => {
  const worst = workbookOf(
    [{ name: 'List', xml: `<sheetData>${'<row r="1"/>'.repeat(4_000_000)}</sheetData>` }],
    { deflated: true },
  )
  await list.choose(['bomb.xlsx', worst])
  await expect(list.frame.getByRole('alert')).toHaveText(/bomb\.xlsx was not read: it holds more than/)
  expect(await axeViolations(page, 'main')).toEqual([])
})

for (const lang of ['en', 'ru'] as const)
  test(`notes about files have no axe violations (${lang})`, async ({ open, page }) => {
    const frame = await open({ page: 'app', lang })
    await chooseAll(frame)
    await expect(frame.getByRole('button', { name: /^(Add|Добавить) 4/ })).toBeEnabled()
    await expect(frame.getByRole('progressbar')).toBeHidden()
    expect(await axeViolations(page, 'main')).toEqual([])
  })

async function chooseAll(frame: FrameLocator): Promise<void> {
  await frame.getByRole('button', { name: /Add from…|Добавить из…/ }).click()
  await frame.getByRole('menuitem', { name: /List or file…|Список или файл…/ }).click()
  await frame
    .locator('input[type=file]')
    .setInputFiles(
      [
        ['team.xlsx', stored('openpyxl.xlsx')] as const,
        ['staff.csv', inCodePage('ibm866', 'ФИО;Отдел\r\nОрлов Лев;Продажи\r\n')] as const,
        ['old.xls', stored('protected.xls')] as const,
        ['cut.xlsx', workbookOf([{ name: 'A', xml: rowsXml([]) }]).subarray(0, 99)] as const,
      ].map(([name, buffer]) => ({ name, mimeType: '', buffer })),
    )
  await expect(frame.getByText('team.xlsx: 4').first()).toBeVisible()
}
