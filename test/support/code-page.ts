/** A text in a code page of old programs: what `TextDecoder` reads, turned round. */
export function inCodePage(encoding: string, text: string): Buffer<ArrayBuffer> {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  return Buffer.from(
    Array.from(text, (letter) => {
      const byte = bytes.get(letter)
      if (byte === undefined) throw new Error(`${letter} is not in ${encoding}`)
      return byte
    }),
  )
}
