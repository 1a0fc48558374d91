import { build } from 'vite'
import type { BenchRow } from './bench-row.ts'
import { benchBundle } from './bundle.bench.ts'
import { benchFiles } from './files.bench.ts'
import { benchHostile } from './hostile.bench.ts'
import { benchInteractions } from './interactions.bench.ts'
import { benchList } from './list.bench.ts'
import { benchLists } from './lists.bench.ts'
import { benchPortal } from './portal.bench.ts'
import { writeResults } from './results.ts'
import { benchRun } from './run.bench.ts'
import { benchSearch } from './search.bench.ts'
import { benchStart } from './start.bench.ts'
import { benchThousands } from './thousands.bench.ts'
import { benchVitals } from './vitals.bench.ts'

/**
 * Prints measurements beside their targets and keeps them in results.json; never fails. All benches, or those that are
 * named: `npm run bench -- bundle start`. With `--peer <folder>` the start is also that of another built page.
 */
const args = process.argv.slice(2)
const peerAt = args.indexOf('--peer')
const peer = peerAt < 0 ? null : (args[peerAt + 1] ?? null)
const named = peerAt < 0 ? args : args.toSpliced(peerAt, 2)

const benches: readonly (readonly [string, () => Promise<readonly BenchRow[]>])[] = [
  ['bundle', benchBundle],
  ['start', () => benchStart(peer)],
  ['vitals', benchVitals],
  ['search', benchSearch],
  ['reading a list', benchList],
  ['lists', benchLists],
  ['whole runs', benchRun],
  ['thousands chosen', benchThousands],
  ['interactions', benchInteractions],
  ['files', benchFiles],
  ['hostile files', benchHostile],
  ['the emulated portal', benchPortal],
]

const minutes = (ms: number): string => `${(ms / 60_000).toFixed(1)} min`

const begunAt = performance.now()
await build({ logLevel: 'warn' })
for (const [name, bench] of benches) {
  if (named.length > 0 && !named.includes(name)) continue
  console.log(`\n${name}`)
  const startedAt = performance.now()
  const rows = await bench()
  for (const { what, value, unit = '', wanted } of rows)
    console.log(`  ${what.padEnd(60)} ${`${value} ${unit}`.padEnd(34)} ${wanted}`)
  console.log(`  (${minutes(performance.now() - startedAt)})`)
  await writeResults(name, rows)
}
console.log(`\nIn all: ${minutes(performance.now() - begunAt)}`)
