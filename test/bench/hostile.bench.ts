import { hostileShapes } from '#test/files/hostile-shapes.ts'
import { readHere, seen } from '#test/files/read-here.ts'
import type { BenchRow } from './bench-row.ts'

/** Processor time of this process, all threads: what waits for others is not counted. */
function spentMs(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return Math.round((user + system) / 1_000)
}

/** How long files that were made to do harm keep their reader busy. */
export async function benchHostile(): Promise<readonly BenchRow[]> {
  await import('#features/matching/files/library.ts')
  const rows: BenchRow[] = []
  for (const { what, name, bytes } of hostileShapes) {
    const made = bytes()
    const start = process.cpuUsage()
    const result = seen(await readHere(made, name))
    const said = typeof result === 'string' ? result : 'read'
    rows.push({ what, value: `${spentMs(start)} ms of CPU, ${said}`, wanted: '< 1,000 ms' })
  }
  return rows
}
