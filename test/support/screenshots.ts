import { chromium, type Browser, type FrameLocator, type Page } from '@playwright/test'
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { InvitePage } from '../e2e/invite-page.ts'
import type { HostPage } from '../portal-emulator/host/page-url.ts'
import { startPortal, type Portal } from '../portal-emulator/portal.ts'
import { createDemoWorld, type DemoCast } from '../portal-emulator/world/demo.ts'
import { browserArgs, ensureBrowser } from './browser.ts'
import { serveApp } from './serve-app.ts'

/** Pictures of every state, to be looked at: `npm run screenshots [folder]`. The README shows a few of them. */
const folder = process.argv[2] ?? fileURLToPath(new URL('../screenshots', import.meta.url))

interface Scene {
  readonly name: string
  readonly target: (cast: DemoCast) => HostPage
  readonly play: (scene: {
    page: InvitePage
    portal: Portal
    cast: DemoCast
    browser: Page
    frame: FrameLocator
  }) => Promise<void>
}

const app = (lang?: string) => (): HostPage => ({ page: 'app', ...(lang ? { lang } : {}) })
const group = (cast: DemoCast): HostPage => ({
  page: 'group',
  groupId: cast.websiteRelaunch,
  placement: 'SONET_GROUP_DETAIL_TAB',
})

const everybody = [
  ['Torres', 'Mila Torres'],
  ['Wolf', 'Ian Wolf'],
  ['Sato', 'Aya Sato'],
  ['Орлов', 'Лев Орлов'],
  ['Petrova', 'Elena Petrova'],
  ['Becker', 'Tom Becker'],
  ['Volkov', 'Pavel Volkov'],
  ['Mori', 'Kenji Mori'],
  ['Dubois', 'Chloé Dubois'],
  ['Berg', 'Hanna Berg'],
] as const

const scenes: readonly Scene[] = [
  { name: 'empty', target: app(), play: async ({ page }) => page.groups.waitFor() },
  {
    name: 'groups',
    target: app(),
    play: async ({ page, frame }) => {
      await page.groups.click()
      await frame.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'search',
    target: group,
    play: async ({ page, frame }) => {
      await page.choosePeople(['Torres', 'Mila Torres'])
      await page.people.fill('Иван')
      await frame.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'verdicts',
    target: group,
    play: async ({ page, frame }) => {
      await page.choosePeople(...everybody)
      await page.message.fill(
        'We are moving the site to the new brand. Please join: this is where plans and files live.',
      )
      await frame.getByRole('heading', { level: 2 }).waitFor()
    },
  },
  {
    name: 'two-groups',
    target: group,
    play: async ({ page }) => {
      await page.chooseGroup('brand', /Brand/)
      await page.choosePeople(...everybody)
    },
  },
  {
    name: 'sending',
    target: group,
    play: async ({ page, portal, frame }) => {
      await page.chooseGroup('brand', /Brand/)
      await page.choosePeople(...everybody)
      portal.faults.add({
        method: 'sonet_group.user.invite',
        kind: 'unavailable',
        when: { after: 1, times: 5 },
      })
      await page.button(/^Send/).click()
      await frame.getByText('waiting: the portal asked').first().waitFor()
    },
  },
  {
    name: 'receipt',
    target: group,
    play: async ({ page, frame }) => {
      await page.choosePeople(...everybody)
      await page.button(/^Invite \d/).click()
      await frame.getByRole('heading', { level: 1, name: /invited into/ }).waitFor()
    },
  },
  {
    name: 'error',
    target: group,
    play: async ({ page, portal, frame }) => {
      await page.choosePeople(['Torres', 'Mila Torres'])
      portal.faults.add({ method: 'socialnetwork.api.workgroup.get', kind: 'plan', when: { always: true } })
      portal.faults.add({ method: 'batch', kind: 'internal-error', when: { always: true } })
      await page.button('Invite 1').click()
      await frame.getByRole('alert').waitFor()
    },
  },
  {
    name: 'long-names',
    target: (cast) => ({ page: 'group', groupId: cast.longNameGroup, placement: 'SONET_GROUP_DETAIL_TAB' }),
    play: async ({ page }) =>
      page.choosePeople(
        ['Wolfesch', 'Wolfesch'],
        ['onerror', 'onerror'],
        ['ليلى', 'ليلى'],
        ['Иванов', 'Разработчик'],
      ),
  },
  {
    name: 'russian',
    target: (cast) => ({ ...group(cast), lang: 'ru' }),
    play: async ({ frame, browser }) => {
      const page = new InvitePage(frame, { groups: 'Группы', people: 'Коллеги', message: 'Сообщение' })
      await page.choosePeople(...everybody)
      await browser.mouse.click(5, 5)
    },
  },
]

async function shoot(browser: Browser, appUrl: string, scene: Scene, width: number): Promise<void> {
  const { world, cast } = createDemoWorld()
  const portal = await startPortal({ world, appUrl })
  // Sent at once: what is to be seen comes after.
  portal.inside.userOptionsOf(cast.me).set('settings', '{"version":1,"undoSeconds":0}')
  const context = await browser.newContext({ viewport: { width, height: width < 600 ? 1400 : 800 } })
  const tab = await context.newPage()
  await tab.goto(portal.pageUrl({ panel: false, ...scene.target(cast) }))
  const frame = tab.frameLocator('iframe.app-frame')
  await scene.play({ page: new InvitePage(frame), portal, cast, browser: tab, frame })
  await tab.evaluate(() => document.fonts.ready)
  await tab.screenshot({
    path: `${folder}/${scene.name}-${width}.png`,
    fullPage: width < 600,
    animations: 'disabled',
  })
  await context.close()
  await portal.close()
}

mkdirSync(folder, { recursive: true })
await build({ logLevel: 'warn' })
const served = await serveApp()
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] })
const wanted = process.argv.slice(3)
for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name)))
  for (const width of [1280, 800, 360]) await shoot(browser, served.url, scene, width)
await browser.close()
await served.close()
