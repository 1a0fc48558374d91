import { chromium } from '@playwright/test'
import { startPortal, type Portal } from '#test/portal-emulator/portal.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import { browserArgs, ensureBrowser } from '#test/support/browser.ts'
import { serveApp } from '#test/support/serve-app.ts'
import type { BenchRow } from './bench-row.ts'
import { longestTask, watchTasks } from './longest-task.ts'

/** Chooses one more colleague on top of this number, and says which task held the page up longest. */
async function choosingInto(chosen: number, portal: Portal, cast: DemoCast): Promise<readonly BenchRow[]> {
  const people = [...portal.world.people.all()]
    .filter(({ active, type }) => active && type === 'employee')
    .slice(-chosen)
    .map(({ id }) => id)
  const draft = { version: 1, groups: [cast.websiteRelaunch, cast.brandCouncil], people, message: '' }
  portal.inside.userOptionsOf(cast.me).set('draft', JSON.stringify(draft))
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] })
  const page = await browser.newPage()
  await page.goto(portal.pageUrl({ page: 'app', panel: false }))
  const frame = page.frameLocator('iframe.app-frame')
  await frame.getByRole('button', { name: 'Show as a table' }).click({ timeout: 60_000 })
  await frame.getByRole('table').waitFor({ timeout: 60_000 })
  const field = frame.getByRole('combobox', { name: 'Colleagues' })
  await field.click()
  await frame.getByRole('option').first().waitFor()
  await watchTasks(frame)
  await field.pressSequentially('Torres', { delay: 60 })
  const option = frame.getByRole('option', { name: /Mila Torres/ }).first()
  await option.waitFor()
  const typing = await longestTask(frame)
  await option.click()
  await frame.getByRole('button', { name: 'Remove Mila Torres' }).first().waitFor()
  const choosing = await longestTask(frame)
  await browser.close()
  const count = chosen.toLocaleString('en')
  return [
    { what: `longest task, typing a name, ${count} chosen`, value: typing, wanted: '< 50 ms' },
    { what: `longest task, choosing into ${count}, 2 groups`, value: choosing, wanted: '< 200 ms' },
  ]
}

/** How heavy thousands of chosen colleagues make the next one; needs a built app. */
export async function benchThousands(): Promise<readonly BenchRow[]> {
  const served = await serveApp()
  const { world, cast } = createCompany({ people: 20_000, groups: 20 })
  const portal = await startPortal({ world, appUrl: served.url })
  const rows = [...(await choosingInto(2_000, portal, cast)), ...(await choosingInto(10_000, portal, cast))]
  await portal.close()
  await served.close()
  return rows
}
