import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { BenchRow } from './bench-row.ts'

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** Weight of what is loaded before the first name can be typed, and of everything. */
export async function benchBundle(): Promise<readonly BenchRow[]> {
  const result = await build({ logLevel: 'silent', build: { write: false } })
  if (Array.isArray(result) || !('output' in result)) throw new Error('one build was expected')
  const chunks = result.output.filter((part) => part.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const entry = chunks.find((chunk) => chunk.isEntry)
  const first = entry ? [entry, ...entry.imports.flatMap((name) => byName.get(name) ?? [])] : []
  const row = (what: string, code: string, wanted: string): BenchRow => ({
    what,
    value: `${kB(gzipSync(code, { level: 9 }).length)} gzip, ${kB(brotliCompressSync(code).length)} brotli`,
    wanted,
  })
  const codeOf = (parts: readonly { readonly code: string }[]): string =>
    parts.map(({ code }) => code).join('')
  return [
    row('first chunk: shell and fields that can be typed in', codeOf(first), 'as little as React allows'),
    row(
      'all JavaScript of one language',
      codeOf(chunks.filter(({ name }) => name !== 'ru')),
      '< 200 kB gzip',
    ),
  ]
}
