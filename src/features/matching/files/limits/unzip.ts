import { Refused } from '#features/matching/files/refused.ts'
import { zipParts, type ZipPart } from './zip-directory.ts'

/** A workbook of 5 MB with more in it was made to do harm, or is no list of colleagues. */
const mostBytes = 24 * 1024 * 1024
const mostParts = 1_000

/** Unpacks a part, and stops as soon as it is larger than its directory says. */
async function unpacked({ packed, deflated, size }: ZipPart): Promise<Uint8Array> {
  if (!deflated) return packed
  const out = new Uint8Array(size)
  let filled = 0
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (filled + value.length > size) {
      await reader.cancel()
      throw new Refused('too-much')
    }
    out.set(value, filled)
    filled += value.length
  }
  return out.subarray(0, filled)
}

/** The wanted files of a zip by their names. */
export async function unzip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = zipParts(bytes, mostParts).filter(({ name }) => wanted(name))
  // By what the directory says; a part that is larger after all is not unpacked to its end.
  if (parts.reduce((sum, { size }) => sum + size, 0) > mostBytes) throw new Refused('too-much')
  const files = new Map<string, Uint8Array>()
  for (const part of parts) files.set(part.name, await unpacked(part))
  return files
}
