import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const source = fileURLToPath(new URL('sdk-page/', import.meta.url))

/**
 * Bundles the SDK's page into a temporary folder, once for all test files: the folder is named after what goes in.
 * Returns the folder.
 */
export async function buildSdkPage(): Promise<string> {
  const root = fileURLToPath(new URL('../../../../../', import.meta.url))
  const inputs = [join(source, 'main.ts'), join(source, 'index.html'), join(root, 'package-lock.json')]
  const hash = createHash('sha256')
  for (const file of inputs) hash.update(readFileSync(file))
  const folder = join(tmpdir(), `portal-emulator-sdk-page-${hash.digest('hex').slice(0, 16)}`)
  if (existsSync(folder)) return folder
  const draft = mkdtempSync(`${folder}-`)
  await build({
    configFile: false,
    root: source,
    base: './',
    logLevel: 'warn',
    build: { outDir: draft, emptyOutDir: true, minify: false, target: 'es2023', modulePreload: false },
  })
  // Two files of tests may build at once: the first to finish wins, both builds are the same.
  try {
    renameSync(draft, folder)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}
