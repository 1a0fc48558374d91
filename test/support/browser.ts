import { chromium } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A way to get a browser: its name, and what is to be run. */
type Way = readonly [string, readonly (readonly [string, ...string[]])[]]

const withApt = (...packages: readonly string[]): Way[1] => [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
]

const browsers = {
  'Chromium or Chrome': {
    variable: 'CHROME_PATH',
    places: [
      chromium.executablePath(),
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ways: [
      ['Playwright’s own Chromium', [['npx', 'playwright', 'install', 'chromium']]],
      ['Debian’s Chromium', withApt('chromium', 'fonts-noto-core')],
    ],
  },
  // As people have it: the Firefox that Playwright brings is another.
  Firefox: {
    variable: 'FIREFOX_PATH',
    places: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    ways: [['Debian’s Firefox', withApt('firefox-esr')]],
  },
  // Safari's engine, as far as it can be had: on Linux alone.
  'WebKitGTK with its driver': {
    variable: 'WEBKIT_DRIVER_PATH',
    places: ['/usr/bin/WebKitWebDriver'],
    ways: [['Debian’s WebKitGTK', withApt('webkit2gtk-driver', 'xvfb')]],
  },
} as const satisfies Record<string, { variable: string; places: readonly string[]; ways: readonly Way[] }>

type Kind = keyof typeof browsers

function find(kind: Kind): string | undefined {
  const { variable, places } = browsers[kind]
  return [process.env[variable] ?? '', ...places].find((path) => path !== '' && existsSync(path))
}

const missing = (kind: Kind): Error =>
  new Error(`no ${kind} was found; install one, or set ${browsers[kind].variable}`)

/** A Chromium or Chrome of this machine, if there is one. */
export const findBrowser = (): string | undefined => find('Chromium or Chrome')

function get(kind: Kind): string {
  const found = find(kind)
  if (found === undefined) throw missing(kind)
  return found
}

/** The Firefox of this machine. Throws when there is none: a test that needs it must not be passed over. */
export const getFirefox = (): string => get('Firefox')

/** The driver of WebKitGTK. Throws in the same way. */
export const getWebKitDriver = (): string => get('WebKitGTK with its driver')

function ensure(kind: Kind): string {
  const found = find(kind)
  if (found) {
    console.log(`browser: ${found}`)
    return found
  }
  for (const [name, commands] of browsers[kind].ways) {
    console.log(`browser: no ${kind} found, installing ${name}`)
    try {
      for (const [command, ...args] of commands) execFileSync(command, args, { stdio: 'inherit' })
    } catch {
      console.log(`browser: ${name} cannot be installed here`)
    }
    const now = find(kind)
    if (now) return now
  }
  throw missing(kind)
}

/** Finds a Chromium or Chrome, or installs one and says so. Throws when neither works. */
export const ensureBrowser = (): string => ensure('Chromium or Chrome')

/** The same for the browsers in which the main job is done, too. */
export function ensureOtherBrowsers(): void {
  ensure('Firefox')
  if (process.platform === 'linux') ensure('WebKitGTK with its driver')
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
