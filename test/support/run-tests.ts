import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser, ensureOtherBrowsers } from './browser.ts'

/** Everything that must be true before a change lands: `npm test`; `--fast` leaves out the build and the browser. */
const fast = process.argv.includes('--fast')
const folder = mkdtempSync(join(tmpdir(), 'invitations-'))
const counts = { passed: 0, failed: 0, skipped: 0 }

function step(name: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  const startedAt = Date.now()
  console.log(`\n— ${name}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  console.log(
    `— ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`,
  )
  if (status !== 0) failures.push(name)
}

const failures: string[] = []

const recordOf = (value: unknown): Record<string, unknown> | null =>
  typeof value === 'object' && value !== null ? { ...value } : null

const readJson = (file: string): Record<string, unknown> | null => {
  try {
    return recordOf(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

function vitest(name: string, projects: readonly string[]): void {
  const file = join(folder, `${name}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  step(name, 'npx', [
    'vitest',
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ])
  const report = readJson(file)
  counts.passed += number(report?.['numPassedTests'])
  counts.failed += number(report?.['numFailedTests']) + (report ? 0 : 1)
  counts.skipped += number(report?.['numPendingTests'])
}

function playwright(): void {
  const file = join(folder, 'e2e.json')
  const env = { CHROME_PATH: ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  step('end to end', 'npx', ['playwright', 'test', '-c', 'test/e2e', '--reporter=list,json'], env)
  const stats = recordOf(readJson(file)?.['stats'])
  const { expected, unexpected, flaky, skipped } = stats ?? {}
  counts.passed += number(expected)
  counts.failed += number(unexpected) + number(flaky) + (stats ? 0 : 1)
  counts.skipped += number(skipped)
}

step('types', 'npx', ['tsc', '-b'])
step('types of the host page', 'npx', ['tsc', '-p', 'test/portal-emulator/host/client'])
step('lint', 'npx', ['oxlint'])
step('format', 'npx', ['prettier', '--check', '--log-level=warn', '.'])
step('unused code', 'npx', ['knip', '--no-progress'])
vitest('unit', ['unit'])
vitest('contract and screens', ['contract', 'screens'])
if (!fast) {
  process.env['CHROME_PATH'] = ensureBrowser()
  ensureOtherBrowsers()
  vitest('the emulated portal', ['portal'])
  step('build', 'npx', ['vite', 'build'])
  playwright()
}
rmSync(folder, { recursive: true })

if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`)
const failed = Math.max(counts.failed, failures.length)
console.log(`\n${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`)
process.exitCode = failed > 0 ? 1 : 0
