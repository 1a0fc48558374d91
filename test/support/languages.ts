import { chromium, type Browser, type FrameLocator, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { build } from 'vite'
import { languages, type Language } from '#i18n/language.ts'
import { MatchingPage } from '#test/e2e/pages/matching-page.ts'
import { choosePeopleIn, groupTabIn, pageIn } from '#test/e2e/support/job-in.ts'
import { overflowIn } from '#test/e2e/support/overflow.ts'
import { partOf, textsIn } from '#test/e2e/support/texts.ts'
import { startPortal } from '#test/portal-emulator/portal.ts'
import { createDemoWorld } from '#test/portal-emulator/world/demo/demo.ts'
import { browserArgs, ensureBrowser } from './browser.ts'
import { everybody } from './scenes/scene.ts'
import { serveApp } from './serve-app.ts'

/**
 * The matrix of languages and states, as pictures and as a list of what is cut or runs out of the page:
 * `npm run languages <folder> [language …]`.
 */
const [folder = '', ...wanted] = process.argv.slice(2)
if (folder === '') throw new Error('npm run languages needs a folder for its pictures')
mkdirSync(folder, { recursive: true })

/** 640 is the desktop at 200 %. */
const widths = [1280, 800, 640, 390]

let faults = 0

async function look(tab: Page, frame: FrameLocator, language: Language, state: string): Promise<void> {
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 900 })
    // The portal follows the height of the app in its own time.
    await frame.locator('body').evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    const height = await tab.locator('html').evaluate((html) => html.scrollHeight)
    await tab.setViewportSize({ width, height })
    await frame.locator('body').evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    const found = await overflowIn(frame)
    faults += found.length
    for (const fault of found) console.log(`${language} ${state} ${width}: ${fault}`)
    await tab.screenshot({
      path: `${folder}/${language}-${state}-${width}.png`,
      animations: 'disabled',
    })
  }
}

async function walk(browser: Browser, appUrl: string, language: Language): Promise<void> {
  const { world, cast } = createDemoWorld()
  const portal = await startPortal({ world, appUrl })
  portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":0}')
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const tab = await context.newPage()
  await tab.goto(portal.pageUrl({ panel: false, ...groupTabIn(language, cast) }))
  const frame = tab.frameLocator('iframe.app-frame')
  const t = textsIn(language)
  const page = pageIn(frame, t)
  const button = (name: string): Promise<void> => frame.getByRole('button', { name, exact: true }).click()

  await page.people.waitFor()
  await look(tab, frame, language, '1-form')
  await choosePeopleIn(page, everybody)
  await page.message.fill('…')
  await frame.getByText(t('verdict.requested')).first().waitFor()
  await look(tab, frame, language, '2-verdicts')
  await new MatchingPage(frame).paste(
    'Mila Torres\nPeter\n12345\nnobody@x.example\nDmitry',
    t('people.label'),
  )
  await frame.getByText(t('list.is.not-found'), { exact: true }).first().waitFor()
  await look(tab, frame, language, '3-list')
  await button(t('action.back'))
  // As long as it takes to look, however slow this machine is.
  portal.faults.add({ method: 'sonet_group.user.invite', kind: 'unavailable', when: { always: true } })
  await page.message.press('Control+Enter')
  await frame.getByRole('button', { name: t('sending.stop'), exact: true }).waitFor()
  await frame
    .getByText(partOf(t('sending.wait.rate-limit', { time: '\n' })))
    .first()
    .waitFor()
  await look(tab, frame, language, '4-sending')
  portal.faults.clear()
  await frame.getByRole('button', { name: t('receipt.more'), exact: true }).waitFor()
  await look(tab, frame, language, '5-receipt')
  await button(t('action.sent'))
  await frame.getByRole('list', { name: t('sent.list') }).waitFor()
  await look(tab, frame, language, '6-sent')
  await frame
    .getByRole('list', { name: t('sent.list') })
    .getByRole('button')
    .first()
    .click()
  // On a phone there is no table.
  await frame.getByRole('radio').first().waitFor()
  await look(tab, frame, language, '7-sent-run')
  await context.close()
  await portal.close()
}

await build({ logLevel: 'warn' })
const served = await serveApp()
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] })
for (const language of languages.filter((each) => wanted.length === 0 || wanted.includes(each)))
  await walk(browser, served.url, language)
await browser.close()
await served.close()
console.log(`${faults} texts are cut or run out of the page`)
process.exitCode = faults > 0 ? 1 : 0
