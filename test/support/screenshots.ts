import { chromium, type Browser, type FrameLocator, type Page, type ViewportSize } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'vite'
import { languages, portalCodeOf, type Language } from '#i18n/language.ts'
import { pageIn } from '#test/e2e/support/job-in.ts'
import { openApp } from '#test/e2e/support/open-app.ts'
import { textsIn } from '#test/e2e/support/texts.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createDemoWorld } from '#test/portal-emulator/world/demo/demo.ts'
import { browserArgs, ensureBrowser } from './browser.ts'
import { limitScenes } from './scenes/limit-scenes.ts'
import { mainScenes } from './scenes/main-scenes.ts'
import type { Scene } from './scenes/scene.ts'
import { sentScenes } from './scenes/sent-scenes.ts'
import { serveApp } from './serve-app.ts'
import { settingsScenes } from './scenes/settings-scenes.ts'
import { sheetScenes } from './scenes/sheet-scenes.ts'
import { stateScenes } from './scenes/state-scenes.ts'

/**
 * Pictures of every state, to be looked at: `npm run screenshots [folder [scene …]] [-- --languages en,ru,ar]`. English
 * alone unless it is told otherwise. The README shows a few of them.
 */
const scenes = [
  ...mainScenes,
  ...stateScenes,
  ...sheetScenes,
  ...limitScenes,
  ...settingsScenes,
  ...sentScenes,
]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { languages: { type: 'string', default: 'en' } },
})
const [folder = fileURLToPath(new URL('../screenshots', import.meta.url)), ...wanted] = positionals

const isLanguage = (name: string): name is Language => languages.some((each) => each === name)

const spoken = values.languages.split(',').map((name) => {
  if (!isLanguage(name)) throw new RangeError(`${name} is none of ${languages.join(', ')}`)
  return name
})
for (const name of wanted)
  if (!scenes.some((scene) => scene.name === name)) throw new RangeError(`no scene is called ${name}`)

/** A phone first: a line that is opened there is a row of a table elsewhere. */
const sizes = [
  { width: 390, height: 1400 },
  { width: 800, height: 800 },
  { width: 1280, height: 800 },
]

const drawnAgain = (frame: FrameLocator): Promise<unknown> =>
  frame
    .locator('body')
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

/** A window as high as the page: a picture of a page that is higher leaves frames of other sites blank. */
async function showWhole(tab: Page, frame: FrameLocator, { width, height }: ViewportSize): Promise<void> {
  const whole = await tab.locator('html').evaluate((html) => html.scrollHeight)
  await tab.setViewportSize({ width, height: Math.max(height, whole) })
  // The portal follows the height of the app in its own time.
  await drawnAgain(frame)
}

async function shoot(browser: Browser, appUrl: string, scene: Scene, language: Language): Promise<void> {
  const { world, cast } = scene.company?.() ?? createDemoWorld()
  const portal = await startPortal({ world, appUrl })
  // Sent at once: what is to be seen comes after.
  portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":0}')
  scene.before?.(portal, cast)
  const [first] = sizes
  const context = await browser.newContext(first ? { viewport: first } : {})
  try {
    const tab = await context.newPage()
    const frame = await openApp(tab, portal, { ...scene.target(cast), lang: portalCodeOf(language) })
    const t = textsIn(language)
    await scene.play({ page: pageIn(frame, t), portal, cast, browser: tab, frame, language, t })
    await tab.evaluate(() => document.fonts.ready)
    for (const size of sizes) {
      await tab.setViewportSize(size)
      await drawnAgain(frame)
      if (size.width < 600) await showWhole(tab, frame, size)
      const name = [scene.name, ...(language === 'en' ? [] : [language]), size.width].join('-')
      await tab.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled' })
    }
  } finally {
    await context.close()
    await portal.close()
  }
}

mkdirSync(folder, { recursive: true })
await build({ logLevel: 'warn' })
const served = await serveApp()
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] })
/** Told at the end, so that one scene that does not come about costs no other its picture. */
const missing: string[] = []
for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
  for (const language of spoken)
    await shoot(browser, served.url, scene, language).catch((error: unknown) => {
      missing.push(`${scene.name} in ${language}: ${String(error).split('\n', 1)[0]}`)
    })
await browser.close()
await served.close()
for (const each of missing) console.error(each)
process.exitCode = missing.length > 0 ? 1 : 0
