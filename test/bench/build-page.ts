import react from '@vitejs/plugin-react'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Builds a page that ours is measured beside, from a folder beside this file, into one of its own; the caller's to remove. */
export async function buildPage(folder: 'bare' | 'bare-list'): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'bare-'))
  await build({
    root: fileURLToPath(new URL(`./${folder}`, import.meta.url)),
    configFile: false,
    base: './',
    logLevel: 'silent',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  })
  return outDir
}
