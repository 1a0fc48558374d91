import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { getWebKitDriver } from '#test/support/browser.ts'
import { patience, type OtherBrowser } from './other-browser.ts'
import { WebDriver } from './webdriver.ts'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || address === null) throw new Error('no free port')
  return address.port
}

/** The browser that comes with the library, in a folder of the machine's architecture. */
function miniBrowser(): string {
  const found = readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path))
  if (found === undefined) throw new Error('WebKitGTK has no MiniBrowser here')
  return found
}

/** A screen that nobody sees: WebKitGTK has no mode without one. */
async function startScreen(): Promise<{ readonly screen: ChildProcess; readonly display: string }> {
  const args = ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp']
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [number] = await once(screen.stdout, 'data', { signal: AbortSignal.timeout(patience) })
  return { screen, display: `:${String(number).trim()}` }
}

async function untilReady(base: string): Promise<void> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(100))
    if (await fetch(`${base}/status`).catch(() => null)) return
  throw new Error('WebKitWebDriver does not answer')
}

/** WebKitGTK in its own small browser, steered by its own driver. */
export async function startWebKit(): Promise<OtherBrowser> {
  const { screen, display } = await startScreen()
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display }
  const server = spawn(getWebKitDriver(), ['-p', String(port)], { env, stdio: 'ignore' })
  const driver = new WebDriver(`http://127.0.0.1:${port}`)
  await untilReady(`http://127.0.0.1:${port}`)
  await driver.start({ 'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] } })
  return {
    async open(pageUrl) {
      await driver.open(pageUrl)
      await driver.enterFrame('iframe.app-frame')
    },
    see: async (role, name) => void (await driver.byRole(role, (each) => each === name)),
    press: async (role, name) =>
      void (await driver.press(await driver.byRole(role, (each) => each === name))),
    type: async (text) => void (await driver.type(text)),
    choose: async (option) =>
      void (await driver.press(await driver.byRole('option', (each) => each.startsWith(option)))),
    valueOf: (expression) => driver.valueOf(expression),
    async close() {
      await driver.stop()
      server.kill()
      screen.kill()
    },
  }
}
