import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createDemoWorld } from '#test/portal-emulator/world/demo/demo.ts'
import { browserArgs, ensureBrowser } from '#test/support/browser.ts'
import { serveApp } from '#test/support/serve-app.ts'
import { rowsXml, workbookOf } from '#test/support/xlsx.ts'
import type { BenchRow } from './bench-row.ts'
import { longestTask, watchTasks } from './longest-task.ts'

const person = (at: number): readonly string[] => [
  String(at),
  `Nobody${at} Whatsoever`,
  `nobody${at}@company.example`,
  'Sales',
]
const people = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, at) => person(at))

/** Two megabytes of XML in a small zip, as many as the table takes. */
const workbook = () =>
  workbookOf([{ name: 'People', xml: rowsXml([['№', 'Name', 'E-mail', 'Team'], ...people(4_999)]) }], {
    deflated: true,
  })

/** As many megabytes as may be chosen; its lines are counted, and refused as too many. */
const csv = () =>
  Buffer.from(
    people(100_000)
      .map((row) => row.join(';'))
      .join('\n'),
  ).subarray(0, 5 * 1024 * 1024)

const files = [
  { what: 'a CSV file of 5 MB', name: 'all.csv', bytes: csv, said: /all\.csv was not read/ },
  { what: 'a workbook of 5,000 rows', name: 'all.xlsx', bytes: workbook, said: /all\.xlsx: [\d,]+ lines/ },
]

/** How long files take to be read, and how long the page stands still meanwhile; needs a built app. */
export async function benchFiles(): Promise<readonly BenchRow[]> {
  const served = await serveApp()
  const portal = await startPortal({ world: createDemoWorld().world, appUrl: served.url })
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] })
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  const rows: BenchRow[] = []
  for (const { what, name, bytes, said } of files) {
    const page = await browser.newPage()
    await page.goto(portal.pageUrl({ page: 'app', panel: false }))
    const frame = page.frameLocator('iframe.app-frame')
    await new InvitePage(frame).addFrom('List or file')
    const chooser = frame.locator('input[type=file]')
    await chooser.waitFor({ state: 'attached' })
    // From the disk, as people choose it: bytes that are handed over are decoded by the page itself.
    const path = join(folder, name)
    writeFileSync(path, bytes())
    await watchTasks(frame)
    const startedAt = performance.now()
    await chooser.setInputFiles(path)
    await frame.getByText(said).waitFor({ timeout: 60_000 })
    rows.push(
      { what: `${what}: read`, value: `${Math.round(performance.now() - startedAt)} ms`, wanted: '< 2 s' },
      { what: `${what}: longest task meanwhile`, value: await longestTask(frame), wanted: '< 200 ms' },
    )
    await page.close()
  }
  rmSync(folder, { recursive: true })
  await browser.close()
  await portal.close()
  await served.close()
  return rows
}
