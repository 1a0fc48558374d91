import { chromium } from '@playwright/test'
import { startPortal } from '../portal-emulator/portal.ts'
import { createDemoWorld } from '../portal-emulator/world/demo.ts'
import { browserArgs, ensureBrowser } from '../support/browser.ts'
import { serveApp } from '../support/serve-app.ts'
import type { BenchRow } from './bench-row.ts'

const rounds = 7

const median = (values: readonly number[]): string =>
  `${Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)} ms`

/** From the navigation of the frame until one can type, and until the portal has answered; needs a built app. */
export async function benchStart(): Promise<readonly BenchRow[]> {
  const served = await serveApp()
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] })
  const typable: number[] = []
  const answered: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const { world, cast } = createDemoWorld()
    const portal = await startPortal({ world, appUrl: served.url, limits: 'documented' })
    const page = await browser.newPage()
    const target = {
      page: 'group',
      groupId: cast.websiteRelaunch,
      placement: 'SONET_GROUP_DETAIL_TAB',
      panel: false,
    } as const
    await page.goto(portal.pageUrl(target))
    const frame = page.frameLocator('iframe.app-frame')
    const sinceStart = (): Promise<number> => frame.locator('html').evaluate(() => performance.now())
    await frame.getByRole('combobox', { name: 'Colleagues' }).waitFor()
    typable.push(await sinceStart())
    await frame.getByRole('button', { name: 'Remove Website relaunch' }).waitFor()
    answered.push(await sinceStart())
    await page.close()
    await portal.close()
  }
  await browser.close()
  await served.close()
  return [
    {
      what: `first keystroke possible, median of ${rounds}`,
      value: median(typable),
      wanted: 'does not wait for the portal',
    },
    { what: 'group of the placement chosen by name', value: median(answered), wanted: '< 2 s' },
  ]
}
