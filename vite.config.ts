import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vitest/config'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const testDir = path('./test/')

/** Test code must never reach the people who use the app. */
const noTestCode: Plugin = {
  name: 'no-test-code-in-bundle',
  apply: 'build',
  moduleParsed({ id }) {
    if (id.startsWith(testDir)) this.error(`${id} must not reach the production bundle`)
  },
}

/**
 * The portal's address is not known beforehand, and pictures may come from a CDN (frame.md 6); scripts and styles
 * come from here and from nowhere else. Only in the build: the dev server's hot reload needs an inline script.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
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

const luxon = path('./src/portal/luxon-shim.ts')

export default defineConfig({
  plugins: [react(), noTestCode, contentSecurityPolicy],
  // A zip on the portal's CDN is served from a folder of its own (frame.md 6).
  base: './',
  build: { target: 'es2023', assetsInlineLimit: 0, reportCompressedSize: false },
  // The SDK uses luxon in two files for date texts that this app never asks for: 22 kB gzip (libraries.md).
  resolve: { alias: [{ find: /^luxon$/, replacement: luxon }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'test/simulation/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'portal', include: ['test/portal-emulator/**/*.test.ts'], testTimeout: 30_000 },
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
          testTimeout: 30_000,
        },
      },
    ],
  },
})
