import react from '@vitejs/plugin-react'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { defineConfig, type Plugin } from 'vitest/config'
import { compilePart } from './src/i18n/build/compile-part.ts'
import { isPart } from './src/i18n/parts.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const testDir = path('./test/')

/** Test code must never reach the people who use the app. */
const noTestCode: Plugin = {
  name: 'no-test-code-in-bundle',
  apply: 'build',
  moduleParsed({ id }) {
    if (id.startsWith(testDir) || /\.fixture\.tsx?$/.test(id))
      this.error(`${id} must not reach the production bundle`)
  },
}

/**
 * The portal's address is not known beforehand, and pictures may come from a CDN (frame.md 6); scripts and styles
 * come from here and from nowhere else. Only in the build: the dev server's hot reload needs an inline script.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  'img-src https: http: data:',
  'connect-src https: http:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
  ],
}

const messagesFile = /\/([\w-]+)\.arb\?part=(\w+)$/

/** Compiles the messages of a language, ahead of time and for one part of the page: `en.arb?part=form`. */
const messagesAreCompiled: Plugin = {
  name: 'messages-are-compiled',
  enforce: 'pre',
  async load(id) {
    const part = messagesFile.exec(id)?.[2]
    if (part === undefined || !isPart(part)) return null
    const [file = ''] = id.split('?')
    this.addWatchFile(file)
    const messages = compilePart(await readFile(file, 'utf8'), part)
    return { code: `export default ${JSON.stringify(messages)}`, map: null, moduleType: 'js' }
  },
}

const fetchFirst = path('./src/ui/parts/fetch-first.ts')

/**
 * Browsers other than the latest never ask again for a module that they could not load once, so a part that was lost
 * for a second would be lost until the page is reloaded. Each part is therefore fetched before it is imported: its
 * import is answered from the cache, and a fetch can be repeated.
 *
 * Vite puts a helper around each `import()`, which preloads the files that the part needs. Ours takes its place.
 */
const partsAreFetchedFirst: Plugin = {
  name: 'parts-are-fetched-first',
  apply: 'build',
  enforce: 'pre',
  config: () => ({
    build: {
      modulePreload: {
        polyfill: false,
        // Vite leaves out the file itself where it is the only one. The first script is there.
        resolveDependencies: (file, needed, { hostType }) =>
          hostType === 'html'
            ? []
            : [...new Set([file, ...needed])].filter((each) => !each.startsWith('assets/main-')),
      },
    },
  }),
  resolveId: (id) => (id === '\0vite/preload-helper.js' ? fetchFirst : null),
}

/**
 * downshift hangs the names of its changes on each of its hooks. Each of these assignments keeps a hook in the build that
 * nobody uses; without them, 4 kB gzip less.
 */
const unusedHooks = /^(?:useSelect|useMultipleSelection)\.stateChangeTypes = .+;$/gmu

const onlyTheCombobox: Plugin = {
  name: 'only-the-combobox',
  apply: 'build',
  transform: {
    filter: { id: /downshift\.esm\.mjs$/ },
    handler(code) {
      const hooks = code.match(unusedHooks)?.length
      if (hooks !== 2)
        this.error('downshift is written otherwise now: look again at what keeps its other hooks')
      return { code: code.replaceAll(unusedHooks, ''), map: null }
    },
  },
}

const drawnFile = '/src/app/shells/drawn.ts'

/** Draws the form of each language as React would draw it first, by running the app's own code. */
async function drawnShells(): Promise<unknown> {
  const server = await createServer({
    root: path('.'),
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react(), messagesAreCompiled],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  })
  const { drawShells } = await server.ssrLoadModule('/src/app/shells/draw-shells.tsx')
  const all: unknown = await drawShells()
  await server.close()
  return all
}

/** Puts the drawn forms into the first script. */
const shellsAreDrawn: Plugin = {
  name: 'shells-are-drawn',
  apply: 'build',
  async transform(_, id) {
    if (!id.endsWith(drawnFile)) return null
    return { code: `export const drawn = ${JSON.stringify(await drawnShells())}`, map: null }
  },
}

/**
 * One file for each moment at which code is needed. Each takes all that it needs and no earlier one has.
 */
const moments = [
  ['main', /src\/main\.ts$/],
  ['page', /src\/app\/take-over\.tsx$/],
  ['portal', /src\/app\/create-services\.ts$/],
  [
    'run',
    /src\/(portal\/tab\/tab-pages|queries\/run\/carry-out|features\/sending\/(sending|undo-bar|undone-note)|features\/receipt\/receipt)\.tsx?$/,
  ],
  ['reading', /src\/domain\/list\/typed-text\.ts$/],
  [
    'tables',
    /src\/(ui\/tables\/(virtual|scrolled|folded)-rows|.*\/verdict-matrix-card|.*\/chosen-list)\.tsx$/,
  ],
  [
    'sheets',
    /src\/features\/.*\/([\w-]+-sheet|closed-notice|earlier-runs|used-[\w-]+-note|message-preview|message-texts|live-codes)\.tsx$/,
  ],
  ['sent', /src\/(bitrix24\/follow-up|queries\/sent\/sent-log|features\/sent\/sent-page)\.tsx?$/],
  ['late-services', /src\/app\/late-services\.ts$/],
  ['settings', /src\/features\/settings\/settings-panel\.tsx$/],
  ['list', /src\/(features\/matching\/matching|domain\/list\/read-typed)\.tsx?$/],
] as const

/** Each language has one file for the form, `en`, and one for all that comes later: `late-en`. The portal is told all titles at once. */
function messagesGroup(id: string): string | null {
  const [, language, part] = messagesFile.exec(id) ?? []
  if (language === undefined) return null
  if (part === 'form') return language
  return part === 'placement' ? part : `${part}-${language}`
}

const { version }: { readonly version: string } = JSON.parse(readFileSync(path('./package.json'), 'utf8'))

const luxon = path('./src/portal/luxon-shim.ts')

export default defineConfig({
  plugins: [
    react(),
    messagesAreCompiled,
    noTestCode,
    contentSecurityPolicy,
    shellsAreDrawn,
    partsAreFetchedFirst,
    onlyTheCombobox,
  ],
  // A zip on the portal's CDN is served from a folder of its own (frame.md 6).
  base: './',
  define: { appVersion: JSON.stringify(version) },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // 8 kB gzip in all. A style sheet of a part that failed to load once would never be asked for again.
    cssCodeSplit: false,
    rolldownOptions: {
      // Drawing the shells takes its time, and says so in every build.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: messagesGroup, test: messagesFile, priority: moments.length + 1 },
            ...moments.map(([name, test], index) => ({ name, test, priority: moments.length - index })),
          ],
        },
      },
    },
  },
  // The worker that reads files loads the library for workbooks only when there is one.
  worker: { format: 'es', plugins: () => [noTestCode] },
  // The SDK uses luxon in two files for date texts that this app never asks for: 22 kB gzip (decision 7).
  resolve: { alias: [{ find: /^luxon$/, replacement: luxon }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A busy machine is no failure: what has to be quick is measured in test/bench.
          testTimeout: 60_000,
          setupFiles: ['test/support/patience.ts'],
          include: [
            'src/**/*.test.{ts,tsx}',
            'test/simulation/**/*.test.ts',
            'test/*.test.ts',
            'test/files/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'portal',
          include: ['test/portal-emulator/**/*.test.ts', 'test/check-portal/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'contract', include: ['test/contract/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['test/screens/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['test/support/patience.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
