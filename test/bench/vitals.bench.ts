import { startPortal } from '#test/portal-emulator/portal.ts'
import { createDemoWorld } from '#test/portal-emulator/world/demo/demo.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { serveApp } from '#test/support/serve-app.ts'
import type { Browser } from '@playwright/test'
import { median, type BenchRow } from './bench-row.ts'
import { launchBrowser, slowDown } from './slow-page.ts'

const rounds = 5

/**
 * In each frame: the largest paint, what moved by itself, and how long each press took to be seen. What moves within
 * half a second of a press is its answer; Chromium knows that of a frame only where the frame has its own process. The
 * half second begins when the page handles the press: on a busy machine the browser itself may take as long before.
 */
const watching = `
  globalThis.vitals = { largest: 0, loaded: 0, moved: 0, presses: {} }
  let pressedAt = -Infinity
  for (const type of ['pointerdown', 'click', 'keydown'])
    addEventListener(type, () => { pressedAt = performance.now() }, { capture: true })
  addEventListener('load', () => { vitals.loaded = performance.now() })
  const watch = (type, see, options = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true, ...options })
  watch('largest-contentful-paint', ({ startTime }) => { vitals.largest = startTime })
  watch('layout-shift', ({ value, startTime }) => {
    if (startTime - pressedAt > 500) vitals.moved += value
  })
  watch('event', ({ interactionId, duration }) => {
    if (interactionId) vitals.presses[interactionId] = Math.max(vitals.presses[interactionId] ?? 0, duration)
  }, { durationThreshold: 16 })
`

interface Vitals {
  readonly largest: number
  /** From then on the portal shows the frame. */
  readonly loaded: number
  readonly moved: number
  readonly presses: Readonly<Record<string, number>>
}

/** One invitation, from the opening to the receipt, by keyboard and mouse. */
async function vitalsOf(browser: Browser, url: string): Promise<Vitals> {
  const { world, cast } = createDemoWorld()
  const portal = await startPortal({ world, appUrl: url, limits: 'documented' })
  portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":0}')
  const tab = await browser.newPage()
  await tab.addInitScript(watching)
  await slowDown(tab, 'fast line')
  const page = new InvitePage(await openApp(tab, portal))
  for (const [field, typed, name] of [
    [page.groups, 'website', /Website relaunch/],
    [page.people, 'torres', /Mila Torres/],
  ] as const) {
    await field.click()
    await field.pressSequentially(typed, { delay: 60 })
    await page.frame.getByRole('option', { name }).click()
  }
  await page.message.click()
  await page.message.pressSequentially('Join us', { delay: 60 })
  await page.button('Invite 1').click()
  await page.frame.getByRole('heading', { level: 1, name: '1 invited' }).waitFor()
  const vitals = await page.frame.locator('html').evaluate((): Vitals => Reflect.get(globalThis, 'vitals'))
  await tab.close()
  await portal.close()
  return vitals
}

/** Where three of four are quicker. */
const upperQuarter = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.75)] ?? 0

/** How the page feels over one invitation, on a processor four times slower; needs a built app. */
export async function benchVitals(): Promise<readonly BenchRow[]> {
  const served = await serveApp()
  const browser = await launchBrowser()
  const all: Vitals[] = []
  for (let round = 0; round < rounds; round += 1) all.push(await vitalsOf(browser, served.url))
  await browser.close()
  await served.close()
  const moved = median(all.map((vitals) => vitals.moved))
  const largest = median(all.map(({ largest: paint, loaded }) => Math.max(paint, loaded)))
  const slow = median(all.map(({ presses }) => upperQuarter(Object.values(presses))))
  return [
    { what: 'P3 largest paint (LCP)', value: Math.round(largest), unit: 'ms', wanted: '<= 1000' },
    { what: 'P3 moved by itself (CLS)', value: Math.round(moved * 1_000) / 1_000, unit: '', wanted: '0' },
    { what: 'P3 press to paint (INP), p75', value: slow, unit: 'ms', wanted: '<= 50' },
  ]
}
