const u16 = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [value & 255, value >> 8])
const u32 = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [...u16(value & 0xffff), ...u16(value >>> 16)])

/** A zip of unpacked files, as the library wants it. Without checksums: the library looks at none. */
export function storedZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, data] of files) {
    const path = new TextEncoder().encode(name)
    // Names in UTF-8, stored, no time, no checksum, both sizes, length of the name, nothing more.
    const common = [...u16(20, 0x800, 0, 0, 0), ...u32(0, data.length, data.length), ...u16(path.length, 0)]
    const local = Uint8Array.from([...u32(0x04034b50), ...common, ...path])
    const entry = [...u32(0x02014b50), ...u16(20), ...common, ...u16(0, 0, 0), ...u32(0, offset), ...path]
    pieces.push(local, data)
    directory.push(Uint8Array.from(entry))
    offset += local.length + data.length
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = [...u32(0x06054b50), ...u16(0, 0, files.size, files.size), ...u32(length, offset), ...u16(0)]
  const zip = new Uint8Array(offset + length + end.length)
  let at = 0
  for (const piece of [...pieces, ...directory, Uint8Array.from(end)]) {
    zip.set(piece, at)
    at += piece.length
  }
  return zip
}
