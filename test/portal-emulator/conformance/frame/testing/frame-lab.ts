import { type Browser, chromium, type Frame, type Page } from '@playwright/test'
import { existsSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type Portal, type PortalOptions, startPortal } from '../../../portal.ts'
import { createDemoWorld, type DemoCast } from '../../../world/demo/demo.ts'
import type { HostPage } from '../../../host/page-url.ts'
import { buildSdkPage } from './build-sdk-page.ts'
import { type Served, serveFolder } from './serve-folder.ts'

/** One portal, one page with the unmodified SDK on another site, one browser. */
interface Lab {
  readonly portal: Portal
  readonly cast: DemoCast
  readonly app: Served
  /** A new browser tab on a scene. */
  open(scene: HostPage): Promise<Page>
}

export interface FrameLab extends Lab {
  /** The newest tab. */
  readonly page: Page
  /** Opens a scene, by default the app's own page, and gives the app's frame with the SDK connected. */
  connect(scene?: HostPage): Promise<Frame>
}

const system = '/usr/bin/chromium'

async function openLab(options: PortalOptions): Promise<Lab & { close(): Promise<void> }> {
  const app = await serveFolder(await buildSdkPage())
  const { world, cast } = createDemoWorld()
  const portal = await startPortal({ world, appUrl: `${app.origin}/index.html`, ...options })
  const browser = await launch()
  const context = await browser.newContext()
  return {
    portal,
    cast,
    app,
    async open(scene) {
      const page = await context.newPage()
      await page.goto(portal.pageUrl({ panel: false, ...scene }))
      return page
    },
    async close() {
      await browser.close()
      await portal.close()
      await app.close()
    },
  }
}

/**
 * One lab for all tests of the file that calls this at its top. Tabs that a test opens are closed after it; those that
 * `beforeAll` opens stay. Nothing of it can be read before the first `beforeAll` has run.
 */
export function sharedFrameLab(options: PortalOptions = {}): FrameLab {
  let opened: (Lab & { close(): Promise<void> }) | undefined
  const lab = () => {
    if (!opened) throw new Error('the lab is not open yet')
    return opened
  }
  const tabs = new Set<Page>()
  let page: Page | undefined
  const open = async (scene: HostPage): Promise<Page> => {
    page = await lab().open(scene)
    tabs.add(page)
    return page
  }
  beforeAll(async () => {
    opened = await openLab(options)
  }, 60_000)
  beforeEach(() => tabs.clear())
  afterEach(async () => {
    for (const tab of tabs) await tab.close()
  })
  afterAll(() => opened?.close())
  return {
    get portal() {
      return lab().portal
    },
    get cast() {
      return lab().cast
    },
    get app() {
      return lab().app
    },
    get page() {
      if (!page) throw new Error('no tab is open yet')
      return page
    },
    open,
    connect: async (scene = { page: 'app' }) => connectedApp(await open(scene)),
  }
}

/** Debian's Chromium where there is one, else Playwright's own. */
async function launch(): Promise<Browser> {
  return chromium.launch({
    ...(existsSync(system) ? { executablePath: system } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })
}

/** The app's frame on a page of the portal, loaded or not. */
async function appFrame(page: Page | Frame): Promise<Frame> {
  const element = await page.waitForSelector('iframe.app-frame', { state: 'attached' })
  const frame = await element.contentFrame()
  if (!frame) throw new TypeError('the app frame has no document')
  return frame
}

/** The newest slider's page. */
export async function sliderPage(page: Page | Frame): Promise<Frame> {
  const element = await page.waitForSelector('.slider-overlay:last-of-type iframe.slider-frame')
  const frame = await element.contentFrame()
  if (!frame) throw new TypeError('the slider has no page')
  return frame
}

/** The app's frame with the SDK connected. Fails when the SDK refuses. */
export async function connectedApp(page: Page | Frame): Promise<Frame> {
  const frame = await appFrame(page)
  await frame.waitForFunction(() => window.opened !== undefined && window.opened !== 'opening')
  const said = await frame.evaluate(() => window.opened)
  if (said !== 'open') throw new Error(`the SDK did not connect: ${said}`)
  return frame
}

/** Waits until the host has logged such a line, and answers its text. */
export async function hostLogged(page: Page, direction: string, command: string): Promise<string> {
  const found = await page.waitForFunction(
    ([wantedDirection, wantedCommand]) =>
      window.portalHost.log.find(
        (line) => line.direction === wantedDirection && line.command === wantedCommand,
      )?.text ?? false,
    [direction, command] as const,
  )
  return String(await found.jsonValue())
}
