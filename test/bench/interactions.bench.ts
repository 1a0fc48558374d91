import { chromium } from '@playwright/test'
import { rmSync } from 'node:fs'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import { browserArgs, ensureBrowser } from '#test/support/browser.ts'
import { serveApp } from '#test/support/serve-app.ts'
import type { BenchRow } from './bench-row.ts'
import { buildPage } from './build-page.ts'
import { drawGrowth, growthText, sizesUpTo, type Growth } from './growth-chart.ts'
import { workingWith } from './interactions/chosen.ts'
import { pasting } from './interactions/pasting.ts'
import { typing, typingIn } from './interactions/typing.ts'

const ms = (value: number): string => `${Math.round(value)} ms`

async function growthOf(
  whole: number,
  words: Omit<Growth, 'sizes' | 'values'>,
  measure: (size: number) => Promise<number>,
) {
  const sizes = sizesUpTo(whole)
  const values: number[] = []
  for (const size of sizes) values.push(await measure(size))
  return { ...words, sizes, values }
}

/** How the page feels with thousands of people in it; needs a built app. */
export async function benchInteractions(): Promise<readonly BenchRow[]> {
  const served = await serveApp()
  const { world, cast } = createCompany({ people: 12_000, groups: 20 })
  const portal = await startPortal({ world, appUrl: served.url })
  const staff = [...world.people.all()].filter(({ active, type }) => active && type === 'employee')
  const company = { portal, cast, staff }
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserArgs, '--disable-site-isolation-trials'],
  })
  const typed = await typing(browser, company)
  const bare = await typingIn(browser, 'data:text/html,<input aria-label="Name">')
  const listFolder = await buildPage('bare-list')
  const listServed = await serveApp(listFolder)
  const bareList = await typingIn(browser, listServed.url)
  await listServed.close()
  rmSync(listFolder, { recursive: true })
  const heaps = new Map<number, number>([[500, (await workingWith(browser, company, 500)).heap]])
  const working = await growthOf(
    5_000,
    { what: 'The slowest press', of: 'people chosen', unit: 'ms' },
    async (size) => {
      const { slowest, heap } = await workingWith(browser, company, size)
      heaps.set(size, heap)
      return slowest
    },
  )
  let longest = 0
  const pasted = await growthOf(
    5_000,
    { what: 'A pasted list until it is a table', of: 'lines', unit: 'ms' },
    async (size) => {
      const told = await pasting(browser, company, size)
      longest = told.longest
      return told.inAll
    },
  )
  await browser.close()
  await portal.close()
  await served.close()
  drawGrowth('typing', typed)
  drawGrowth('chosen', working)
  drawGrowth('pasted', pasted)
  const last = ({ values }: Growth): string => ms(values.at(-1) ?? 0)
  const row = (what: string, value: string, wanted: string): BenchRow => ({ what, value, wanted })
  return [
    row('P6 a key until it is painted, 10,000 known, 95 %, 4× CPU', last(typed), '<= 16 ms'),
    row('P6 the same in a page of one field', ms(bare), ''),
    row('P6 the same with eight rows by React, found by nothing', ms(bareList), ''),
    row('P7 slowest press, 5,000 chosen, 4× CPU', last(working), '<= 100 ms'),
    row(
      'P7 memory for 4,500 more chosen',
      `${((heaps.get(5_000) ?? 0) - (heaps.get(500) ?? 0)).toFixed(1)} MB`,
      '<= 30 MB',
    ),
    row('P8 5,000 pasted lines: longest task', longest === 0 ? 'under 50 ms' : ms(longest), '<= 50 ms'),
    row('P8 5,000 pasted lines: in all', last(pasted), '<= 300 ms'),
    row('P9 typing, at 1×, 2×, 4×, 8×', growthText(typed), 'linear'),
    row('P9 chosen, at 1×, 2×, 4×, 8×', growthText(working), 'linear'),
    row('P9 pasted, at 1×, 2×, 4×, 8×', growthText(pasted), 'linear'),
  ]
}
