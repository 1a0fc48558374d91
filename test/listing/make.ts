import { chromium, type Browser } from '@playwright/test'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { guideLanguages, type GuideLanguage } from '#i18n/language.ts'
import { InvitePage } from '#test/e2e/pages/invite-page.ts'
import { appInSlider } from '#test/e2e/support/open-app.ts'
import { textsIn } from '#test/e2e/support/texts.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { browserArgs, ensureBrowser } from '#test/support/browser.ts'
import { releaseFolder } from '#test/support/packed.ts'
import { serveApp } from '#test/support/serve-app.ts'
import { companyIn } from './company.ts'
import { takeOverPublisher } from './publisher.ts'
import { scenes, type Scene } from './scenes.ts'
import { listingTexts } from './texts.ts'

/** What the Market's page needs, into `release/listing`, and the pictures of the guide: `npm run listing`. */
const folder = join(releaseFolder, 'listing')
const guide = fileURLToPath(new URL('../../public/guide', import.meta.url))

/** The largest that the Market takes (frame.md 7). */
const size = { width: 1280, height: 720 }

async function shoot(browser: Browser, appUrl: string, language: GuideLanguage, scene: Scene, file: string) {
  const { world, cast } = companyIn(language)
  const portal = await startPortal({ world, appUrl })
  portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":0}')
  const tab = await browser.newPage({ viewport: size, reducedMotion: 'reduce' })
  await tab.goto(portal.pageUrl({ page: 'app', popup: true, panel: false, lang: language }))
  const frame = appInSlider(tab)
  const t = textsIn(language)
  const page = new InvitePage(frame, {
    groups: t('groups.label'),
    people: t('people.label'),
    message: t('message.label'),
  })
  await scene.play({ frame, page, t, language, world, cast })
  await frame.locator('body').evaluate(() => document.fonts.ready)
  await tab.screenshot({ path: file, animations: 'disabled' })
  // The package is loaded by everybody who installs it, so the guide's are small.
  if (scene.inGuide)
    await tab.screenshot({
      path: join(guide, `${language}-${scene.name}.jpg`),
      quality: 80,
      animations: 'disabled',
    })
  await tab.close()
  await portal.close()
}

async function drawIcon(browser: Browser): Promise<Buffer> {
  const tab = await browser.newPage({ viewport: { width: 512, height: 512 } })
  const drawing = readFileSync(fileURLToPath(new URL('icon.svg', import.meta.url)), 'utf8')
  await tab.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`)
  const picture = await tab.screenshot()
  await tab.close()
  return picture
}

takeOverPublisher()
rmSync(folder, { recursive: true, force: true })
await build({ logLevel: 'warn' })
const served = await serveApp()
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] })
for (const language of guideLanguages) {
  const place = join(folder, language)
  mkdirSync(place, { recursive: true })
  for (const [name, text] of listingTexts(language)) writeFileSync(join(place, `${name}.txt`), `${text}\n`)
  for (const [index, scene] of scenes.entries()) {
    const file = join(place, `${index + 1}-${scene.name}.png`)
    await shoot(browser, served.url, language, scene, file)
    console.log(file)
  }
}
writeFileSync(join(folder, 'icon.png'), await drawIcon(browser))
await browser.close()
await served.close()
