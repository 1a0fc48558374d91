import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readBytes } from '#features/matching/files/read-bytes.ts'
import type { FileResult, Wish } from '#features/matching/files/reading.ts'

/** Reads bytes as the worker does, with the library that it loads. */
export const readHere = (bytes: Buffer | string, name: string, wish: Wish = {}): Promise<FileResult> =>
  readBytes(
    new Uint8Array(Buffer.from(bytes)),
    name,
    wish,
    () => import('#features/matching/files/library.ts'),
  )

/** Reads one of the files of this folder. */
export const readStored = (name: string, wish: Wish = {}): Promise<FileResult> =>
  readHere(readFileSync(fileURLToPath(new URL(name, import.meta.url))), name, wish)

/** What a test looks at: the lines, what was left out, or why nothing was read. */
export function seen(result: FileResult) {
  if (result.kind !== 'read') return result.kind
  const { list, sheets, guessed } = result
  return {
    lines: list.entries.map(({ text }) => text),
    heading: list.heading,
    ...(sheets ? { ...sheets } : {}),
    ...(guessed ? { guessed } : {}),
  }
}
