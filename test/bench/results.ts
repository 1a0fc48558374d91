import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import type { BenchRow } from './bench-row.ts'

const file = fileURLToPath(new URL('./results.json', import.meta.url))

interface Result {
  readonly name: string
  readonly value: string | number
  readonly unit: string
  readonly wanted: string
}

function results(): Readonly<Record<string, readonly Result[]>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

/** Keeps what a bench measured in `results.json`; those of other benches stay. */
export async function writeResults(bench: string, rows: readonly BenchRow[]): Promise<void> {
  const measured = rows.map(({ what, value, unit = '', wanted }): Result => ({
    name: what,
    value,
    unit,
    wanted,
  }))
  const all = JSON.stringify({ ...results(), [bench]: measured })
  writeFileSync(file, await format(all, { parser: 'json', printWidth: 110 }))
}
