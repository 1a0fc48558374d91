import { launch, type Browser } from 'puppeteer-core'
import { theFirefox } from '#test/support/browser.ts'
import { test as base } from './portal-test.ts'

/** A stock Firefox, steered by WebDriver BiDi: Playwright steers only one of its own. */
export const test = base.extend<object, { readonly firefox: Browser }>({
  firefox: [
    // Playwright insists on the empty pattern.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const browser = await launch({
        browser: 'firefox',
        executablePath: theFirefox(),
        // A busy machine may take its time to start a browser.
        timeout: 120_000,
        protocolTimeout: 120_000,
      })
      await provide(browser)
      await browser.close()
    },
    { scope: 'worker', timeout: 150_000 },
  ],
})

export { expect } from './portal-test.ts'
