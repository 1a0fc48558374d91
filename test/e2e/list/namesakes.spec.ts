import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { axeViolations } from '#test/e2e/support/axe-violations.ts'
import { expect, test } from '#test/e2e/support/portal-test.ts'
import { xlsxOf } from '#test/support/xlsx.ts'

/** Two people have this name: a developer (Разработчик), and a financial controller in Finance. */
const rows = [
  ['Иванов Пётр', '', 'Finance'],
  ['Иванов Пётр', 'Разработчик', ''],
  ['Иванов Пётр', '', 'Warehouse'],
] as const

for (const [kind, file] of [
  ['CSV', { name: 'team.csv', buffer: Buffer.from(rows.map((row) => row.join(';')).join('\r\n')) }],
  ['XLSX', { name: 'team.xlsx', buffer: xlsxOf(rows.map((row) => [...row])) }],
] as const)
  test(`of namesakes the one whose department or position stands in the row of a ${kind} file is found`, async ({
    open,
    page: browser,
  }) => {
    const list = new MatchingPage(await open({ page: 'app' }))
    await list.chooseFile(file.name, file.buffer)
    await list.done()
    const lines = list.table.getByRole('row').filter({ hasText: 'Иванов Пётр' })
    await expect(lines).toHaveCount(3)
    await expect(lines.nth(0)).toContainText(/Пётр Иванов.*Финансовый контролёр · Finance.*found$/)
    await expect(lines.nth(1)).toContainText(/Пётр Иванов.*Разработчик · Development.*found$/)
    // A department of neither tells nothing.
    await expect(lines.nth(2)).toContainText(/choose$/)
    await expect(lines.nth(2).getByRole('button', { name: /^Пётр Иванов/ })).toHaveText([
      /Разработчик · Development/,
      /Финансовый контролёр · Finance/,
    ])
    expect(await axeViolations(browser)).toEqual([])
  })
