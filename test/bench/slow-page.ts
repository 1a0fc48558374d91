import { chromium, type Browser, type Page } from '@playwright/test'
import { browserArgs, ensureBrowser } from '#test/support/browser.ts'

/** The app's frame in the portal's process, so that what slows the page slows the frame. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserArgs, '--disable-site-isolation-trials'],
  })

/**
 * On a real portal the frame has a process of its own, and knows neither that the portal hides it until its `load` nor
 * of presses outside. In one process Chromium counts no paint of a hidden frame, however long it is seen later.
 */
const frameIsSeen = `
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.app-frame.app-loading { opacity: 1 !important }')
  document.adoptedStyleSheets = [sheet]
`

const bytesPerSecond = (megabits: number): number => (megabits * 1_000_000) / 8

/** A processor four times slower and, if asked for, a line of 1.6 Mbit/s with 150 ms to the other end. */
export async function slowDown(page: Page, line: 'slow line' | 'fast line'): Promise<void> {
  await page.addInitScript(frameIsSeen)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  if (line === 'fast line') return
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond(1.6),
    uploadThroughput: bytesPerSecond(0.75),
  })
}
