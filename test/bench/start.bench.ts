import type { Browser } from '@playwright/test'
import { rmSync } from 'node:fs'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createDemoWorld } from '#test/portal-emulator/world/demo/demo.ts'
import { distFolder, serveApp } from '#test/support/serve-app.ts'
import { median, type BenchRow } from './bench-row.ts'
import { buildPage } from './build-page.ts'
import { launchBrowser, slowDown } from './slow-page.ts'

const rounds = 5

/**
 * In each frame: tries to type into the field of colleagues before each picture that the browser paints, until a letter
 * stays; and again until somebody is offered for it.
 */
const typing = `
  globalThis.moments = {}
  const note = (moment) => { globalThis.moments[moment] ??= performance.now() }
  const look = () => {
    const field = document.querySelectorAll('input[role=combobox]')[1]
    if (field && !field.value) {
      field.focus()
      document.execCommand('insertText', false, 'Tor')
      if (field.value === 'Tor') note('typed')
    }
    if (document.querySelector('[role=option]')) note('searched')
    if (performance.getEntriesByName('first-contentful-paint').length > 0) note('painted')
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  addEventListener('load', () => note('loaded'))
`

type Moment = 'typed' | 'searched' | 'painted' | 'loaded'

/** When something first happened in the frame of a page that a portal opens, in ms since the frame set out for it. */
async function momentsOf(
  browser: Browser,
  folder: string,
  last: Moment,
): Promise<Readonly<Partial<Record<Moment, number>>>> {
  const served = await serveApp(folder)
  const { world } = createDemoWorld()
  const portal = await startPortal({ world, appUrl: served.url, limits: 'documented' })
  const page = await browser.newPage()
  await page.addInitScript(typing)
  await slowDown(page, 'slow line')
  await page.goto(portal.pageUrl({ page: 'app', panel: false }))
  // The page itself, and not the empty one that the frame begins with, has a script.
  const script = page.frameLocator('iframe.app-frame').locator('script[src]').first()
  const moments = await script.evaluate(async (_, wanted) => {
    const seen: Record<string, number> = Reflect.get(globalThis, 'moments')
    while (seen[wanted] === undefined || seen['loaded'] === undefined)
      await new Promise((resolve) => setTimeout(resolve, 50))
    return seen
  }, last)
  await page.close()
  await portal.close()
  await served.close()
  return moments
}

/** Nobody sees a page before the portal shows its frame, which it does at the frame's `load`. */
const shown = (moments: Readonly<Partial<Record<Moment, number>>>, moment: Moment): number =>
  Math.max(moments[moment] ?? Infinity, moments.loaded ?? Infinity)

const inMs = (value: number): { readonly value: number; readonly unit: string } => ({
  value: Math.round(value),
  unit: 'ms',
})

const ratio = (value: number): { readonly value: number; readonly unit: string } => ({
  value: Math.round(value * 100) / 100,
  unit: '×',
})

/** The start beside that of other pages, in turn, on a slow machine with a slow line; needs a built app. */
export async function benchStart(peer: string | null): Promise<readonly BenchRow[]> {
  const bare = await buildPage('bare')
  const browser = await launchBrowser()
  const times = { typed: [], searched: [], loaded: [], bare: [], peer: [] } satisfies Record<string, number[]>
  const all: Record<keyof typeof times, number[]> = times
  for (let round = 0; round < rounds; round += 1) {
    const ours = await momentsOf(browser, distFolder, 'searched')
    all.typed.push(shown(ours, 'typed'))
    all.searched.push(shown(ours, 'searched'))
    all.loaded.push(shown(ours, 'loaded'))
    all.bare.push(shown(await momentsOf(browser, bare, 'painted'), 'painted'))
    if (peer) all.peer.push(shown(await momentsOf(browser, peer, 'painted'), 'painted'))
  }
  await browser.close()
  rmSync(bare, { recursive: true })
  const typed = median(all.typed)
  const toBare = median(all.bare)
  const rows: BenchRow[] = [
    { what: 'P2 first letter accepted', ...inMs(typed), wanted: '' },
    { what: 'P2 the same ÷ first paint of a bare page', ...ratio(typed / toBare), wanted: '<= 1.0' },
    { what: 'first paint of a bare page', ...inMs(toBare), wanted: '' },
    { what: 'frame shown by the portal', ...inMs(median(all.loaded)), wanted: '' },
    { what: 'somebody offered for the letter', ...inMs(median(all.searched)), wanted: '' },
  ]
  if (!peer) return rows
  const toPeer = median(all.peer)
  return [
    ...rows,
    { what: 'P2 the same ÷ first paint of the peer', ...ratio(typed / toPeer), wanted: '<= 0.65' },
    { what: 'first paint of the peer', ...inMs(toPeer), wanted: '' },
  ]
}
