import { chromium } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const installed = [
  process.env['CHROME_PATH'] ?? '',
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium or Chrome of this machine, if there is one. */
export const findBrowser = (): string | undefined => installed.find((path) => path !== '' && existsSync(path))

const ways: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  ['Playwright’s own Chromium', [['npx', 'playwright', 'install', 'chromium']]],
  [
    'Debian’s Chromium',
    [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
    ],
  ],
]

/** Finds a browser, or installs one and says so. Throws when neither works. */
export function ensureBrowser(): string {
  const found = findBrowser()
  if (found) {
    console.log(`browser: ${found}`)
    return found
  }
  for (const [name, commands] of ways) {
    console.log(`browser: none found, installing ${name}`)
    try {
      for (const [command, ...args] of commands) execFileSync(command, args, { stdio: 'inherit' })
    } catch {
      console.log(`browser: ${name} cannot be installed here`)
    }
    const now = findBrowser()
    if (now) return now
  }
  throw new Error('no Chromium or Chrome was found, and none could be installed; set CHROME_PATH')
}

/** Sandboxing needs rights that containers rarely have; the rest keeps the browser off the network. */
export const browserArgs: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
