import type { Browser } from '@playwright/test'
import { sizesUpTo, type Growth } from '#test/bench/growth-chart.ts'
import { opened, type Company } from './opened.ts'
import { at95, take, watching } from './seen.ts'

/** The most that the page keeps: 200 answers of 50 people. */
const mostKnown = 10_000
const perAnswer = 50

/** Types names again that were answered before: their results come from the people whom the page knows by then. */
export async function typing(browser: Browser, company: Company): Promise<Growth> {
  const { page, form, devtools } = await opened(browser, company, 0, 1)
  const beginnings = [...new Set(company.staff.map(({ lastName }) => lastName.slice(0, 4).toLowerCase()))]
  const sizes = sizesUpTo(mostKnown)
  const values: number[] = []
  const asked: string[] = []
  for (const size of sizes) {
    for (const word of beginnings.slice(asked.length, size / perAnswer)) {
      const searches = company.portal.journal.count('user.search')
      await form.people.fill(word)
      // Some are answered by what is known already.
      const isAsked = (): boolean => company.portal.journal.count('user.search') > searches
      for (let waits = 0; waits < 50 && !isAsked(); waits += 1) await page.waitForTimeout(20)
      asked.push(word)
    }
    await page.waitForTimeout(500)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const keys: number[] = []
    for (const word of asked.slice(-8)) {
      await form.people.fill('')
      await take(form.frame)
      await form.people.pressSequentially(word, { delay: 120 })
      keys.push(...(await take(form.frame)).keys)
    }
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    values.push(at95(keys))
  }
  await page.close()
  return {
    what: 'A key in the field of colleagues until it is painted, 95 %',
    of: 'people known',
    unit: 'ms',
    sizes,
    values,
  }
}

/** The same in a page that holds little else: what the browser and the screen, or React, need by themselves. */
export async function typingIn(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage()
  await page.addInitScript(watching)
  await page.goto(address)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.getByRole('textbox').pressSequentially('a name of thirty-two keys or so', { delay: 120 })
  const { keys } = await take(page)
  await page.close()
  return at95(keys)
}
