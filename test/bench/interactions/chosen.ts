import type { Browser } from '@playwright/test'
import { median } from '#test/bench/bench-row.ts'
import { opened, type Company } from './opened.ts'
import { most, take } from './seen.ts'

/** In ms: a finger or a mouse that presses stays down for a moment. */
const held = { delay: 60 }

interface Chosen {
  /** Of each step, in ms. */
  readonly presses: readonly number[]
  readonly heap: number
}

/** Types, chooses, removes, searches among those chosen, removes those found, brings them back. */
async function workingOnce(browser: Browser, company: Company, chosen: number): Promise<Chosen> {
  const { page, form, devtools } = await opened(browser, company, chosen, 4)
  const presses: number[] = []
  const step = async (what: Promise<unknown>): Promise<void> => {
    await what
    await page.waitForTimeout(300)
    presses.push(most((await take(form.frame)).presses))
  }
  await take(form.frame)
  await step(form.people.pressSequentially('Torres', { delay: 60 }))
  const mila = form.frame.getByRole('option', { name: /Mila Torres/ }).first()
  await mila.waitFor()
  await step(mila.click(held))
  await step(form.button('Remove Mila Torres').first().click(held))
  await step(
    form
      .button(/[\d,]+ colleagues$/)
      .first()
      .click(held),
  )
  const search = form.frame.getByRole('searchbox', { name: 'Search among those chosen' })
  await step(search.pressSequentially('anna', { delay: 60 }))
  await step(form.button(/^Remove the (one|[\d,]+) found$/).click(held))
  await step(form.button('Undo').click(held))
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await page.close()
  return { presses, heap: usedSize / 2 ** 20 }
}

/** The same three times: the slowest step, of each the median. */
export async function workingWith(browser: Browser, company: Company, chosen: number) {
  const rounds: Chosen[] = []
  for (let round = 0; round < 3; round += 1) rounds.push(await workingOnce(browser, company, chosen))
  const steps = rounds[0]?.presses.map((_, at) => median(rounds.map(({ presses }) => presses[at] ?? 0)))
  return { slowest: most(steps ?? []), heap: median(rounds.map(({ heap }) => heap)) }
}
