import { build } from 'vite'
import type { BenchRow } from './bench-row.ts'
import { benchBundle } from './bundle.bench.ts'
import { benchPortal } from './portal.bench.ts'
import { benchRun } from './run.bench.ts'
import { benchSearch } from './search.bench.ts'
import { benchStart } from './start.bench.ts'
import { benchThousands } from './thousands.bench.ts'

/** Prints what was measured beside what is wanted; never a verdict. */
const benches: readonly (readonly [string, () => Promise<readonly BenchRow[]>])[] = [
  ['bundle', benchBundle],
  ['start', benchStart],
  ['search', benchSearch],
  ['whole runs', benchRun],
  ['thousands chosen', benchThousands],
  ['the emulated portal', benchPortal],
]

await build({ logLevel: 'warn' })
for (const [name, bench] of benches) {
  console.log(`\n${name}`)
  for (const { what, value, wanted } of await bench())
    console.log(`  ${what.padEnd(60)} ${value.padEnd(34)} ${wanted}`)
}
