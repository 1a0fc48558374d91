import { chromium, type Browser, type FrameLocator, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createDemoWorld } from '#test/portal-emulator/world/demo/demo.ts'
import { browserArgs, ensureBrowser } from './browser.ts'
import { mainScenes } from './main-scenes.ts'
import type { Scene } from './scene.ts'
import { sentScenes } from './sent-scenes.ts'
import { serveApp } from './serve-app.ts'
import { settingsScenes } from './settings-scenes.ts'
import { sheetScenes } from './sheet-scenes.ts'
import { stateScenes } from './state-scenes.ts'

/** Pictures of every state, to be looked at: `npm run screenshots [folder]`. The README shows a few of them. */
const folder = process.argv[2] ?? fileURLToPath(new URL('../screenshots', import.meta.url))

/** A window as high as the page: a picture of a page that is higher leaves frames of other sites blank. */
async function showWhole(tab: Page, frame: FrameLocator): Promise<void> {
  const { width, height } = tab.viewportSize() ?? { width: 0, height: 0 }
  const whole = await tab.locator('html').evaluate((html) => html.scrollHeight)
  await tab.setViewportSize({ width, height: Math.max(height, whole) })
  // The portal follows the height of the app in its own time.
  await frame
    .locator('body')
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

async function shoot(browser: Browser, appUrl: string, scene: Scene, width: number): Promise<void> {
  const { world, cast } = createDemoWorld()
  const portal = await startPortal({ world, appUrl })
  // Sent at once: what is to be seen comes after.
  portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":0}')
  scene.before?.(portal, cast)
  const context = await browser.newContext({ viewport: { width, height: width < 600 ? 1400 : 800 } })
  const tab = await context.newPage()
  await tab.goto(portal.pageUrl({ panel: false, ...scene.target(cast) }))
  const frame = tab.frameLocator('iframe.app-frame')
  await scene.play({ page: new InvitePage(frame), portal, cast, browser: tab, frame })
  await tab.evaluate(() => document.fonts.ready)
  if (width < 600) await showWhole(tab, frame)
  await tab.screenshot({ path: `${folder}/${scene.name}-${width}.png`, animations: 'disabled' })
  await context.close()
  await portal.close()
}

mkdirSync(folder, { recursive: true })
await build({ logLevel: 'warn' })
const served = await serveApp()
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] })
const wanted = process.argv.slice(3)
for (const scene of [...mainScenes, ...stateScenes, ...sheetScenes, ...settingsScenes, ...sentScenes].filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name),
))
  for (const width of [1280, 800, 390]) await shoot(browser, served.url, scene, width)
await browser.close()
await served.close()
