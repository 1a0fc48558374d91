import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from '#test/support/browser.ts'

const executablePath = findBrowser()

/**
 * The portal's page and the app are two sites, but share one process of the browser: else a mouse press right after the
 * portal's page was scrolled can miss the frame, whose place another process learns late. What a site may do stays as it is.
 */
const oneProcess = '--disable-site-isolation-trials'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // A browser on a busy machine may take a minute to close.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: { args: [...browserArgs, oneProcess], ...(executablePath ? { executablePath } : {}) },
    // A third of the time goes into it: `TRACE=1` for the test that failed.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
  },
})
