import { launch, type Frame, type Locator } from 'puppeteer-core'
import { getFirefox } from '#test/support/browser.ts'
import { patience, type OtherBrowser } from './other-browser.ts'

/** A stock Firefox, steered by WebDriver BiDi: Playwright steers only one of its own. */
export async function startFirefox(): Promise<OtherBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: getFirefox(),
    timeout: 2 * patience,
    protocolTimeout: 2 * patience,
  })
  const tab = await browser.newPage()
  await tab.setViewport({ width: 1280, height: 800 })
  let frame: Frame = tab.mainFrame()
  const find = (selector: string): Locator<Element> => frame.locator(selector).setTimeout(patience)
  const byRole = (role: string, name: string): Locator<Element> =>
    find(`::-p-aria([role="${role}"][name="${name}"])`)
  return {
    async open(pageUrl) {
      await tab.goto(pageUrl, { timeout: patience })
      const element = await tab.waitForSelector('iframe.app-frame', { timeout: patience })
      frame = (await element?.contentFrame()) ?? frame
    },
    see: async (role, name) => void (await byRole(role, name).wait()),
    press: (role, name) => byRole(role, name).click(),
    type: (text) => tab.keyboard.type(text),
    choose: (option) => find(`[role="option"] ::-p-text(${option})`).click(),
    valueOf: (expression) => frame.evaluate(expression),
    close: () => browser.close(),
  }
}
