import { chromium, type Browser, type CDPSession, type FrameLocator, type Page } from '@playwright/test'
import { rmSync } from 'node:fs'
import { draftCodec } from '#domain/draft/draft-record.ts'
import { groupId, userId } from '#domain/ids.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { startPortal, type Portal } from '#test/portal-emulator/portal.ts'
import { createCompany } from '#test/portal-emulator/world/company/company.ts'
import type { DemoCast } from '#test/portal-emulator/world/demo/demo.ts'
import type { UserRow } from '#test/portal-emulator/world/tables.ts'
import { browserArgs, ensureBrowser } from '#test/support/browser.ts'
import { serveApp } from '#test/support/serve-app.ts'
import type { BenchRow } from './bench-row.ts'
import { buildPage } from './build-page.ts'
import { drawGrowth, growthText, sizesUpTo, type Growth } from './growth-chart.ts'

/** In each frame: how long each press took to be seen, how long each key took to be painted, and all long tasks. */
const watching = `
  globalThis.seen = { presses: [], keys: [], tasks: [] }
  const watch = (type, keep, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true, ...options })
  watch('event', ({ interactionId, duration }) => { if (interactionId) seen.presses.push(duration) }, { durationThreshold: 16 })
  watch('longtask', ({ duration }) => seen.tasks.push(duration))
  addEventListener('keydown', ({ timeStamp }) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => seen.keys.push(performance.now() - timeStamp)
    requestAnimationFrame(() => port2.postMessage(null))
  }, true)
`

interface Seen {
  readonly presses: readonly number[]
  readonly keys: readonly number[]
  readonly tasks: readonly number[]
}

/** What was seen since the last time. */
const take = (frame: FrameLocator | Page): Promise<Seen> =>
  frame.locator('html').evaluate((): Seen => {
    const seen: unknown = Reflect.get(globalThis, 'seen')
    Reflect.set(globalThis, 'seen', { presses: [], keys: [], tasks: [] })
    return seen as Seen
  })

const most = (values: readonly number[]): number => Math.max(0, ...values)
const at95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * 0.95)] ?? 0
const ms = (value: number): string => `${Math.round(value)} ms`

/** The most that the page keeps: 200 answers of 50 people. */
const mostKnown = 10_000
const perAnswer = 50

interface Company {
  readonly portal: Portal
  readonly cast: DemoCast
  readonly staff: readonly UserRow[]
}

interface Opened {
  readonly page: Page
  readonly form: InvitePage
  readonly devtools: CDPSession
}

/**
 * Opens the form with this number of people chosen already. The frame shares the portal's process, so that it can be
 * slowed down.
 */
async function opened(browser: Browser, { portal, cast, staff }: Company, chosen: number, slower: number) {
  const draft = { groups: [groupId(cast.websiteRelaunch)], message: '', lines: [], aside: [], tab: '', at: 0 }
  const people = staff.slice(-chosen).map(({ id }) => userId(id))
  portal.inside
    .userOptionsOf(cast.me)
    .set('draft', chosen === 0 ? '' : draftCodec.write({ ...draft, people }))
  const page = await browser.newPage()
  await page.addInitScript(watching)
  const devtools = await page.context().newCDPSession(page)
  const form = new InvitePage(await openApp(page, portal))
  await form.people.click()
  await form.frame.getByRole('option').first().waitFor()
  if (chosen > 0) await form.button(/^Invite [\d,]+/).waitFor({ timeout: 120_000 })
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  return { page, form, devtools } satisfies Opened
}

/** Types names again that were answered before: their results come from the people whom the page knows by then. */
async function typing(browser: Browser, company: Company): Promise<Growth> {
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
async function typingIn(browser: Browser, address: string): Promise<number> {
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

interface Chosen {
  readonly slowest: number
  readonly heap: number
}

/** Types, chooses, removes, searches among those chosen, removes those found, brings them back. */
async function workingWith(browser: Browser, company: Company, chosen: number): Promise<Chosen> {
  const { page, form, devtools } = await opened(browser, company, chosen, 4)
  const slowest: number[] = []
  const step = async (what: Promise<unknown>): Promise<void> => {
    await what
    await page.waitForTimeout(300)
    slowest.push(most((await take(form.frame)).presses))
  }
  await take(form.frame)
  await step(form.people.pressSequentially('Torres', { delay: 60 }))
  const mila = form.frame.getByRole('option', { name: /Mila Torres/ }).first()
  await mila.waitFor()
  await step(mila.click())
  await step(form.button('Remove Mila Torres').first().click())
  await step(
    form
      .button(/[\d,]+ colleagues$/)
      .first()
      .click(),
  )
  const search = form.frame.getByRole('searchbox', { name: 'Search among those chosen' })
  await step(search.pressSequentially('anna', { delay: 60 }))
  await step(form.button(/^Remove the (one|[\d,]+) found$/).click())
  await step(form.button('Undo').click())
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await page.close()
  return { slowest: most(slowest), heap: usedSize / 2 ** 20 }
}

interface Pasted {
  readonly longest: number
  readonly inAll: number
}

/** Watches for the frame after the one in which the table appears. */
const timesTheTable = (html: Element): void => {
  const startedAt = performance.now()
  const watch = new MutationObserver(() => {
    if (document.querySelector('[role=table] [role=cell], table td') === null) return
    watch.disconnect()
    requestAnimationFrame(() =>
      setTimeout(() => html.setAttribute('data-table-after', String(performance.now() - startedAt))),
    )
  })
  watch.observe(html, { childList: true, subtree: true })
}

/** Pastes this number of lines; the code of the table was loaded with a list before. */
async function pasting(browser: Browser, company: Company, lines: number): Promise<Pasted> {
  const { page, form } = await opened(browser, company, 0, 1)
  const list = new MatchingPage(form.frame)
  await list.paste('Mila Torres\nIan Wolf')
  await list.done()
  await list.button(/^Add 2/).click()
  await form.people.focus()
  const names = Array.from(
    { length: lines },
    (_, at) => `Nobody${at} Whatsoever, nobody${at}@company.example`,
  )
  await take(form.frame)
  const html = form.frame.locator('html')
  await html.evaluate(timesTheTable)
  await list.paste(names.join('\n'))
  await form.frame.locator('html[data-table-after]').waitFor()
  const inAll = Number(await html.getAttribute('data-table-after'))
  await page.waitForTimeout(300)
  const { tasks } = await take(form.frame)
  await page.close()
  return { longest: most(tasks), inAll }
}

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
