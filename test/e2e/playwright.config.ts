import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser } from '../support/browser.ts'

const executablePath = findBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    viewport: { width: 1280, height: 800 },
    launchOptions: { args: [...browserArgs], ...(executablePath ? { executablePath } : {}) },
    trace: 'retain-on-failure',
  },
})
